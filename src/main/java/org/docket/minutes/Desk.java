// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;

/** What minutes are written from and with: the agenda, the notes, what is to be left out, and the pen. */
record Desk(Agenda agenda, NoteBook notes, Blocks blocks, Pen pen) {
    Lines lines() {
        return agenda.lines();
    }

    Optional<Section> section(Section.Topic topic) {
        return agenda.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst();
    }

    List<Item> items(Kind kind) {
        return agenda.items().stream().filter(item -> item.kind() == kind).toList();
    }

    /** One of the body's own sentences; empty where it says nothing. */
    String sentence(String name) {
        return agenda.board().text("minutes." + name).orElse("");
    }

    /** Adds rows under a heading, below all that stands there, with an empty line between. */
    void add(int heading, int end, List<String> rows) {
        int last = lines().afterLastFilled(heading + 1, end) - 1;
        Optional<Blocks.Block> block = last > heading ? blocks.at(last) : Optional.empty();
        if (block.isPresent()) {
            pen.before(block.get().last() + 1, apart(rows));
        } else {
            pen.after(last, apart(rows));
        }
    }

    /** The rows behind an empty one. */
    static List<String> apart(List<String> rows) {
        return Stream.concat(Stream.of(""), rows.stream()).toList();
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
