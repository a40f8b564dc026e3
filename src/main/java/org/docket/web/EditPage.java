// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.clerk.Editors;
import org.docket.people.Person;

/**
 * The form to file or edit what an item says.
 *
 * @param authors for whom it may be filed, by those who speak for others
 * @param written what stands in the form
 * @param told what happened to it: refused, shown, or written by somebody else meanwhile
 * @param draft what there is of a draft
 * @param mayBeEditorial whether it is for this reader to mark it as editorial
 * @param sent the fields as they were sent, after that was refused
 */
record EditPage(
        Frame frame,
        Item item,
        List<Person> authors,
        String address,
        Written written,
        Told told,
        DraftNote draft,
        FormHelp help,
        boolean mayBeEditorial,
        Refusal sent) {
    /** What others changed, and what saving now would do to their text. */
    record Meanwhile(Changes theirs, Changes mine) {}

    /**
     * What the form says of what was sent.
     *
     * @param said what was done, where all went well
     * @param refused why it was not taken
     * @param meanwhile what others made of the text since it was read
     * @param preview the lines as they will stand in the file
     */
    record Told(String said, String refused, Optional<Meanwhile> meanwhile, String preview) {
        static final Told NOTHING = new Told("", "", Optional.empty(), "");

        static Told said(String words) {
            return new Told(words, "", Optional.empty(), "");
        }

        static Told refused(String reason) {
            return new Told("", reason, Optional.empty(), "");
        }

        static Told preview(String lines) {
            return new Told("", "", Optional.empty(), lines);
        }

        static Told meanwhile(Item item, String typed, String before) {
            Changes theirs = Changes.between(before, item.text());
            Changes mine = Changes.between(item.text(), typed.stripTrailing());
            return new Told("", "", Optional.of(new Meanwhile(theirs, mine)), "");
        }
    }

    static EditPage of(House house, Reading reading, Item item, Written written) {
        return new EditPage(
                Frame.of(reading, (item.missing() ? "File " : "Edit ") + item.title(), ""),
                item,
                reading.voices().authors(item),
                reading.address(item),
                written,
                Told.NOTHING,
                DraftNote.of(house, reading, item, written),
                FormHelp.of(house, reading, item, written.text()),
                isEditor(reading, item),
                Refusal.NONE);
    }

    /** Those who look after the item or the agenda, and only where there is something approved that can stay so. */
    private static boolean isEditor(Reading reading, Item item) {
        boolean given = !item.approved().orElse(List.of()).isEmpty();
        return given && Editors.mayMark(reading.reader(), item, reading.agenda());
    }

    EditPage with(Refusal fields) {
        return new EditPage(frame, item, authors, address, written, told, draft, help, mayBeEditorial, fields);
    }

    EditPage with(Told other) {
        return new EditPage(frame, item, authors, address, written, other, draft, help, mayBeEditorial, sent);
    }

    String saving() {
        return told.meanwhile.isPresent()
                ? "Save mine in place of theirs"
                : item.text().isEmpty() ? "File" : "Save";
    }

    /** By how many blanks the text is moved in in the file. */
    int indent() {
        return item.kind().isAttached() ? 0 : item.isWholeDiscussion() ? 4 : 7;
    }

    /** What the history says where nobody says it otherwise. */
    String message() {
        String verb = item.text().isBlank() ? "Post " : "Edit ";
        boolean discussion = item.kind() == Kind.DISCUSSION && !item.isWholeDiscussion();
        return verb + item.title() + (item.kind().isReport() ? " Report" : discussion ? " Discussion Item" : "");
    }
}
