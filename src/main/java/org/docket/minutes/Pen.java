// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;
import org.docket.edit.Splice;

/** Writes over an agenda: each stroke is a splice, and new lines end as those around them do. */
final class Pen {
    private final Lines lines;
    private final List<Splice> strokes = new ArrayList<>();

    Pen(Lines lines) {
        this.lines = lines;
    }

    /** Puts rows in place of whole lines. */
    void replace(int first, int afterLast, List<String> rows) {
        put(lines.span(first, afterLast), lead(first) + ended(first, rows));
    }

    void strike(int first, int afterLast) {
        put(lines.span(first, afterLast), "");
    }

    /** Takes out what follows a line, through the end of a later one; the line end of the later one stays. */
    void strikeAfter(int line, int last) {
        put(new Span(lines.end(line), lines.end(last)), "");
    }

    /** Adds rows below a line. */
    void after(int line, List<String> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(lines.lineEnd(line)).append(row));
        put(new Span(lines.end(line), lines.end(line)), text.toString());
    }

    /** Adds rows above a line, or at the end of the text. */
    void before(int line, List<String> rows) {
        put(new Span(lines.start(line), lines.start(line)), lead(line) + ended(line - 1, rows));
    }

    /** Puts words in place of the first of these on a line. */
    void reword(int line, String old, String replacement) {
        int at = lines.text().substring(lines.start(line), lines.end(line)).indexOf(old);
        if (at >= 0) {
            int start = lines.start(line) + at;
            put(new Span(start, start + old.length()), replacement);
        }
    }

    /** Puts words in place of all a line says; its indent stays. */
    void restate(int line, String words) {
        put(new Span(lines.head(line), lines.end(line)), words);
    }

    void put(Span where, String words) {
        strokes.add(new Splice(where, words));
    }

    /** What ends the line above, should it be the last of the text and have no end. */
    private String lead(int line) {
        boolean unended = line > 0 && lines.end(line - 1) == lines.start(line);
        return unended ? lines.lineEnd(line - 1) : "";
    }

    private String ended(int line, List<String> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row).append(lines.lineEnd(Math.max(0, line))));
        return text.toString();
    }

    /** The text with every stroke made; a stroke inside what an earlier one replaced has nothing left to change. */
    String text() {
        strokes.sort(Comparator.<Splice>comparingInt(stroke -> stroke.where().start())
                .thenComparingInt(stroke -> stroke.where().end()));
        List<Splice> apart = new ArrayList<>();
        int at = 0;
        for (Splice stroke : strokes) {
            if (stroke.where().start() >= at) {
                apart.add(stroke);
                at = stroke.where().end();
            }
        }
        return Splice.apply(apart, lines.text());
    }
}
