// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import org.docket.agenda.Flags;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;

/** Tells which reports there were and what was said of them. */
final class Reports {
    private static final String SEE = "See Attachment ";

    private final Desk desk;
    private final Lines lines;

    Reports(Desk desk) {
        this.desk = desk;
        this.lines = desk.lines();
    }

    void write() {
        desk.items(Kind.EXECUTIVE).forEach(this::writeOfficer);
        desk.items(Kind.OFFICER).forEach(this::writeEntry);
        desk.items(Kind.COMMITTEE).forEach(this::writeEntry);
        desk.agenda()
                .flags()
                .map(Flags::sentence)
                .filter(line -> line >= 0)
                .ifPresent(line -> desk.pen().reword(line, "reports require further", "reports required further"));
    }

    private void writeOfficer(Item item) {
        Place place = item.place();
        Noted note = desk.notes().on(item);
        if (note.words().isEmpty() && desk.silent(place.body(), place.end())) {
            String none = Margins.ITEM.line(desk.sentence("none"));
            desk.pen().after(place.heading(), Rows.fixed(none).apart());
        }
        desk.addNote(place, note, Margins.ITEM);
    }

    private void writeEntry(Item item) {
        Place place = item.place();
        if (!place.hasEntry()) {
            return;
        }
        int see = lines.firstFilled(place.entry() + 1, place.entryEnd());
        if (item.missing()) {
            desk.pen().restate(see, desk.sentence("none"));
        }
        Noted note = desk.notes().on(item, heading(place.entry()));
        note.words()
                .ifPresent(words -> desk.pen()
                        .after(
                                see,
                                Rows.of(Margins.ITEM.rows(words), note.origin()).apart()));
        desk.forBoard(note, Margins.ITEM).ifPresent(rows -> desk.pen().after(see, rows.apart()));
    }

    //    A. VP of Names and Marks [Pat Doe / Sam]
    private String heading(int line) {
        String words = lines.trimmed(line);
        int owner = words.lastIndexOf(" [");
        return words.substring(words.indexOf(". ") + 2, owner < 0 ? words.length() : owner)
                .strip();
    }

    /** What says where a report is found stands directly before the approvals of it. */
    static boolean isReference(Lines lines, int line) {
        return lines.says(line, SEE);
    }
}
