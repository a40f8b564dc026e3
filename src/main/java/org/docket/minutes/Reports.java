// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Flags;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;
import org.docket.agenda.Section;

/** Tells which reports there were, what was said of them, and that they were approved. */
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
        writeConsent(Section.Topic.EXECUTIVE, "executive");
        writeConsent(Section.Topic.ADDITIONAL, "additional");
        writeConsent(Section.Topic.COMMITTEES, "committee");
    }

    private void writeOfficer(Item item) {
        Place place = item.place();
        Optional<String> note = desk.notes().on(item.title());
        if (note.isPresent()) {
            desk.add(place.heading(), place.end(), Margins.ITEM.rows(note.get()));
        } else if (desk.silent(place.body(), place.end())) {
            desk.pen().after(place.heading(), Desk.apart(List.of(Margins.ITEM.line(desk.sentence("none")))));
        }
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
        desk.notes()
                .on(item.title(), heading(place.entry()))
                .ifPresent(note -> desk.pen().after(see, Desk.apart(Margins.ITEM.rows(note))));
    }

    //    A. VP of Names and Marks [Pat Doe / Sam]
    private String heading(int line) {
        String words = lines.trimmed(line);
        int owner = words.lastIndexOf(" [");
        return words.substring(words.indexOf(". ") + 2, owner < 0 ? words.length() : owner)
                .strip();
    }

    private void writeConsent(Section.Topic topic, String which) {
        String sentence = desk.sentence(which);
        Optional<Section> section = desk.section(topic).filter(s -> !sentence.isEmpty());
        section.ifPresent(s -> {
            List<String> rows = List.of(Margins.SECTION.line(sentence), "");
            desk.pen().before(s.end(), lines.blank(s.end() - 1) ? rows : Desk.apart(rows));
        });
    }

    /** What says where a report is found stands directly before the approvals of it. */
    static boolean isReference(Lines lines, int line) {
        return lines.says(line, SEE);
    }
}
