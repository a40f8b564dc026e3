// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Arrays;
import java.util.List;
import org.docket.agenda.Lines;
import org.docket.agenda.RollCall;
import org.docket.agenda.Section;
import org.docket.agenda.Span;

/** Tells who came: as the secretary called the roll, or else as the agenda expected. */
final class Attendance {
    private static final String TITLE = "Roll Call";
    private static final String EXPECTED = " (expected";
    private static final String WELCOME = "welcome";

    private final Desk desk;
    private final Lines lines;

    Attendance(Desk desk) {
        this.desk = desk;
        this.lines = desk.lines();
    }

    void write() {
        desk.section(Section.Topic.ROLL_CALL).ifPresent(this::write);
    }

    private void write(Section section) {
        int first = lines.firstFilled(section.heading() + 1, section.end());
        Noted called = desk.notes().on(section.title(), TITLE);
        if (called.words().isPresent()) {
            Rows rows = Rows.of(rows(called.words().get()), called.origin());
            int afterLast = lines.afterLastFilled(first, section.end());
            if (first < afterLast) {
                desk.pen().replace(first, afterLast, rows);
            } else {
                desk.pen().after(section.heading(), rows.apart());
            }
        } else {
            strikeWelcome(first, section.end());
            for (int line = first; line < section.end(); line++) {
                strikeExpectations(line);
            }
        }
        desk.seal(section, called);
    }

    /** The rows of the note as they stand, moved in. */
    private static List<String> rows(String note) {
        String text = note;
        while (text.endsWith("\n")) {
            text = text.substring(0, text.length() - 1);
        }
        return Arrays.stream(text.split("\n", -1))
                .map(row -> row.isEmpty() ? row : "    " + row)
                .toList();
    }

    /** Before the lists of names guests are told that they are welcome. */
    private void strikeWelcome(int first, int end) {
        int names = desk.agenda().rollCall().lists().stream()
                .mapToInt(RollCall.Names::heading)
                .findFirst()
                .orElse(end);
        int line = first;
        while (line < names) {
            int start = line;
            boolean welcomes = false;
            for (; line < names && !lines.blank(line); line++) {
                welcomes |= lines.line(line).contains(WELCOME);
            }
            int next = lines.firstFilled(line, names);
            if (welcomes) {
                desk.pen().strike(start, Math.min(line + 1, next));
            }
            line = next;
        }
    }

    //    Directors (expected to be) Present:
    private void strikeExpectations(int line) {
        String text = lines.text().substring(lines.start(line), lines.end(line));
        int open = text.indexOf(EXPECTED);
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return;
            }
            desk.pen().cut(new Span(lines.start(line) + open, lines.start(line) + close + 1));
            open = text.indexOf(EXPECTED, close);
        }
    }
}
