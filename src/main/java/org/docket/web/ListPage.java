// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.function.Predicate;
import org.docket.agenda.Item;
import org.docket.agenda.Status;

/**
 * Items that have something in common, with what was said of them.
 *
 * @param intro what they have in common
 * @param empty what it means that there are none
 */
record ListPage(Frame frame, String intro, String empty, List<Entry> entries) {
    /** What is to be discussed: before the meeting day the flagged items, from that day on also what is not ready. */
    static ListPage flagged(Reading reading) {
        String intro = reading.isMeetingDay()
                ? "Reports that are flagged, missing, or short of approvals: what the meeting has to speak about."
                : "What somebody wants the board to speak about. From the day of the meeting on, missing reports and those "
                        + "short of approvals stand here, too.";
        List<Entry> entries = Walk.toDiscuss(reading).stream()
                .map(item -> Entry.of(reading, item, Walk.FLAGGED))
                .toList();
        return new ListPage(frame(reading, "Flagged"), intro, "Nothing is flagged.", entries);
    }

    static ListPage missing(Reading reading) {
        return new ListPage(
                frame(reading, "Missing"),
                "Reports that have not been filed, and items that need a look before they can be read.",
                "Nothing is missing. Every report has been filed.",
                entries(reading, item -> reading.agenda().status(item) == Status.MISSING || item.missing()));
    }

    /** Whether a report was accepted is for the meeting to say. */
    static ListPage rejected(Reading reading) {
        return new ListPage(
                frame(reading, "Not accepted"),
                "Reports that the board did not accept.",
                "No report has been turned down at this meeting.",
                entries(reading, item -> reading.happened().of(item).isRejected()));
    }

    static ListPage comments(Reading reading) {
        return new ListPage(
                frame(reading, "Comments"),
                "Everything that was said of the items, in the order of the agenda.",
                "Nobody has commented yet.",
                entries(reading, item -> !item.comments().isEmpty()));
    }

    private static Frame frame(Reading reading, String title) {
        return Frame.of(reading, title, "");
    }

    private static List<Entry> entries(Reading reading, Predicate<Item> which) {
        return reading.agenda().items().stream()
                .filter(which)
                .map(item -> Entry.of(reading, item, Walk.AGENDA))
                .toList();
    }
}
