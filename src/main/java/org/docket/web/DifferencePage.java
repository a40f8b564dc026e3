// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.agenda.Item;

/**
 * What changed from one text to another.
 *
 * @param intro which texts these are
 * @param back where the texts belong
 */
record DifferencePage(Frame frame, String intro, Step back, Changes changes) {
    /** What a revision changed. */
    static DifferencePage of(Reading reading, RevisionsPage.Line line, Changes changes) {
        Step all = Step.to(reading.meeting().address("revisions"), "All revisions");
        String intro = line.who() + ", " + line.when() + ": " + line.message().replace("\n", "; ");
        return new DifferencePage(Frame.of(reading, "Revision " + line.number(), ""), intro, all, changes);
    }

    /** What several revisions changed together. */
    static DifferencePage since(Reading reading, RevisionsPage.Line line, int since, Changes changes) {
        Step all = Step.to(reading.meeting().address("revisions"), "All revisions");
        String title = "Since revision " + since;
        String intro = "What changed after revision " + since + ", up to revision " + line.number() + ".";
        return new DifferencePage(Frame.of(reading, title, ""), intro, all, changes);
    }

    /** What has changed in an item since a revision. */
    static DifferencePage since(Reading reading, Item item, int number, Item before) {
        String intro = "What has changed in this text since revision " + number + ", on which it was approved.";
        return new DifferencePage(
                Frame.of(reading, item.title() + " since revision " + number, ""),
                intro,
                reading.step(item),
                Changes.between(before.text(), item.text()));
    }
}
