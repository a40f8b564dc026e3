// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;
import org.docket.agenda.Section;
import org.docket.agenda.Span;

/**
 * What minutes are written from and with.
 *
 * @param blocks what is to be left out
 * @param whole whether the board's record is written, with what the board alone reads between private tags
 */
record Desk(Agenda agenda, NoteBook notes, Blocks blocks, Pen pen, boolean whole) {
    Lines lines() {
        return agenda.lines();
    }

    Optional<Section> section(Section.Topic topic) {
        return agenda.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst();
    }

    /** Whether an item was dealt with in closed session, so that only the record tells of it. */
    boolean isClosed(Item item) {
        return whole && notes.isClosed(item);
    }

    List<Item> items(Kind kind) {
        return agenda.items().stream().filter(item -> item.kind() == kind).toList();
    }

    /** One of the body's own sentences; empty where it says nothing. */
    String sentence(String name) {
        return agenda.board().text("minutes." + name).orElse("");
    }

    /** Adds rows under a heading, below all that stands there, with an empty line between. */
    void add(int heading, int end, Rows rows) {
        int last = lines().afterLastFilled(heading + 1, end) - 1;
        Optional<Blocks.Block> block = last > heading ? blocks.at(last) : Optional.empty();
        if (block.isPresent()) {
            pen.before(block.get().last() + 1, rows.apart());
        } else {
            pen.after(last, rows.apart());
        }
    }

    /** Adds the note on an item where it has one. */
    void addNote(Place place, Noted note, Margins margins) {
        note.words().ifPresent(words -> add(place.heading(), place.end(), Rows.of(margins.rows(words), note.origin())));
        forBoard(note, margins).ifPresent(rows -> add(place.heading(), place.end(), rows));
    }

    /** Rows stand below all of a section, with empty lines around them. */
    void write(Section section, Rows rows) {
        int last = section.end() - 1;
        if (last > section.heading() && lines().blank(last)) {
            pen.before(last, rows.apart());
        } else {
            pen.after(last, rows.apart());
            pen.after(last, Rows.fixed(""));
        }
    }

    /** Adds to a section what the board alone reads of the note on it. */
    void seal(Section section, Noted note) {
        forBoard(note, Margins.SECTION).ifPresent(rows -> {
            pen.before(section.end(), lines().blank(section.end() - 1) ? rows : rows.apart());
            pen.before(section.end(), Rows.fixed(""));
        });
    }

    /** What of a note the board alone reads, where that is written at all. */
    Optional<Rows> forBoard(Noted note, Margins margins) {
        return note.forBoard()
                .filter(kept -> whole)
                .map(kept -> Rows.of(margins.rows(kept.words()), kept.origin()).hidden());
    }

    /** What stands in the heading of an item, as far as anybody may read it. */
    Origin heading(Item item) {
        Place place = item.place();
        Span heading = lines().span(place.heading(), Math.max(place.heading() + 1, place.body()));
        return open(heading);
    }

    /** As much of a part of the agenda as anybody may read. */
    Origin open(Span part) {
        return Origin.agenda(Redaction.openSpans(part.of(agenda.text())).stream()
                .map(open -> new Span(part.start() + open.start(), part.start() + open.end()))
                .toList());
    }

    /** Whether nothing but blocks stands between two lines. */
    boolean silent(int from, int end) {
        int line = lines().firstFilled(from, end);
        while (line < end) {
            Optional<Blocks.Block> block = blocks.at(line);
            if (block.isEmpty()) {
                return false;
            }
            line = lines().firstFilled(block.get().last() + 1, end);
        }
        return true;
    }
}
