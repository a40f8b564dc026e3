// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;
import org.docket.agenda.Section;

/** Tells where minutes are published and what was decided on those of earlier meetings. */
final class EarlierMinutes {
    private static final String MEETING = ". The meeting of ";
    private static final String PLACE = "found under the URL:";

    private final Desk desk;
    private final Lines lines;
    private final Optional<String> published;

    EarlierMinutes(Desk desk, Optional<String> published) {
        this.desk = desk;
        this.lines = desk.lines();
        this.published = published;
    }

    void write() {
        desk.section(Section.Topic.MINUTES).ifPresent(this::writePlace);
        desk.items(Kind.MINUTES).forEach(this::write);
    }

    //    Minutes (in Subversion) are found under the URL:
    //
    //        https://records.example.org/board/
    private void writePlace(Section section) {
        int end = desk.items(Kind.MINUTES).stream()
                .mapToInt(item -> item.place().heading())
                .findFirst()
                .orElse(section.end());
        boolean placed = false;
        for (int line = section.heading() + 1; line < end; line++) {
            String words = lines.trimmed(line);
            if (words.endsWith(PLACE)) {
                desk.pen().restate(line, desk.sentence("published"));
            } else if (!placed && words.contains("://") && words.indexOf(' ') < 0) {
                placed = true;
                int where = line;
                published.ifPresent(url -> desk.pen().restate(where, url));
            }
        }
    }

    private void write(Item item) {
        Place place = item.place();
        boolean ofMeeting = lines.trimmed(place.heading()).contains(MEETING);
        Noted note = desk.notes().on(item);
        Optional<String> decision = ofMeeting ? Optional.of(decision(note)) : note.words();
        decision.ifPresent(words -> write(place, Rows.of(Margins.ITEM.rows(words), note.origin())));
        desk.forBoard(note, Margins.ITEM).ifPresent(rows -> write(place, rows.apart()));
    }

    /** The decision stands where approvals and comments stood. */
    private void write(Place place, Rows rows) {
        int last = lines.afterLastFilled(place.heading() + 1, place.end()) - 1;
        Optional<Blocks.Block> block = desk.blocks().at(last);
        if (block.isPresent()) {
            desk.pen().before(block.get().last() + 1, rows);
        } else {
            desk.pen().after(last, rows.apart());
        }
    }

    private String decision(Noted note) {
        String words = note.stripped().orElse("tabled");
        return switch (words) {
            case "approved" -> desk.sentence("approved");
            case "tabled" -> desk.sentence("tabled");
            default -> words;
        };
    }
}
