// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Editors;
import org.docket.people.Person;

/**
 * The form to file or edit what an item says.
 *
 * @param authors for whom it may be filed, by those who speak for others
 * @param text what stands in the form: what the item says, or what was typed
 * @param read the revision that was read before typing
 * @param refused why it was not taken
 * @param meanwhile what others made of the text since it was read
 * @param mayBeEditorial whether it is for this reader to say that a change is editorial
 * @param sent the other fields as they were sent
 */
record EditPage(
        Frame frame,
        Item item,
        List<Person> authors,
        String address,
        String text,
        int read,
        Optional<String> refused,
        Optional<Meanwhile> meanwhile,
        boolean mayBeEditorial,
        Refusal sent) {
    /** What others changed, and what saving now would do to their text. */
    record Meanwhile(Changes theirs, Changes mine) {}

    static EditPage of(Reading reading, Item item) {
        return new EditPage(
                frame(reading, item),
                item,
                reading.voices().authors(item),
                reading.address(item),
                item.text(),
                reading.meeting().revision(),
                Optional.empty(),
                Optional.empty(),
                isEditor(reading, item),
                Refusal.NONE);
    }

    /** Those who look after the item or the agenda, and only where there is something approved that can stay so. */
    private static boolean isEditor(Reading reading, Item item) {
        boolean given = !item.approved().orElse(List.of()).isEmpty();
        return given && Editors.mayMark(reading.reader(), item, reading.agenda());
    }

    EditPage with(Refusal fields) {
        return new EditPage(frame, item, authors, address, text, read, refused, meanwhile, mayBeEditorial, fields);
    }

    /** The form again, with what was typed, after it was refused. */
    static EditPage again(Reading reading, Item item, String typed, String reason) {
        EditPage fresh = of(reading, item);
        return new EditPage(
                fresh.frame,
                item,
                fresh.authors,
                fresh.address,
                typed,
                fresh.read,
                Optional.of(reason),
                Optional.empty(),
                fresh.mayBeEditorial,
                Refusal.NONE);
    }

    /** The form with what was typed, after somebody else was quicker. */
    static EditPage conflict(Reading reading, Item item, String typed, String before) {
        EditPage fresh = of(reading, item);
        Meanwhile meanwhile =
                new Meanwhile(Changes.between(before, item.text()), Changes.between(item.text(), plain(typed)));
        return new EditPage(
                fresh.frame,
                item,
                fresh.authors,
                fresh.address,
                typed,
                fresh.read,
                Optional.empty(),
                Optional.of(meanwhile),
                fresh.mayBeEditorial,
                Refusal.NONE);
    }

    private static Frame frame(Reading reading, Item item) {
        String title = (item.missing() ? "File " : "Edit ") + item.title();
        return Frame.of(reading, title, "");
    }

    /** Browsers send other line ends than they show. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").stripTrailing();
    }
}
