// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;

/** Writes over an agenda: each stroke is a splice, and new lines end as those around them do. */
final class Pen {
    /** What stands in place of a span. */
    record Stroke(Span where, Piece piece) {}

    private final Lines lines;
    private final List<Stroke> strokes = new ArrayList<>();

    Pen(Lines lines) {
        this.lines = lines;
    }

    /** Puts rows in place of whole lines. */
    void replace(int first, int afterLast, Rows rows) {
        put(lines.span(first, afterLast), lead(first) + ended(first, rows), rows.from());
    }

    void strike(int first, int afterLast) {
        cut(lines.span(first, afterLast));
    }

    /** Takes out what follows a line, through the end of a later one; the line end of the later one stays. */
    void strikeAfter(int line, int last) {
        cut(new Span(lines.end(line), lines.end(last)));
    }

    /** Adds rows below a line. */
    void after(int line, Rows rows) {
        StringBuilder text = new StringBuilder();
        rows.lines().forEach(row -> text.append(lines.lineEnd(line)).append(row));
        put(new Span(lines.end(line), lines.end(line)), text.toString(), rows.from());
    }

    /** Adds rows above a line, or at the end of the text. */
    void before(int line, Rows rows) {
        put(new Span(lines.start(line), lines.start(line)), lead(line) + ended(line - 1, rows), rows.from());
    }

    /** Puts words in place of the first of these on a line. */
    void reword(int line, String old, String replacement) {
        int at = lines.text().substring(lines.start(line), lines.end(line)).indexOf(old);
        if (at >= 0) {
            int start = lines.start(line) + at;
            put(new Span(start, start + old.length()), replacement, List.of());
        }
    }

    /** Puts words of the body's own in place of all a line says; its indent stays. */
    void restate(int line, String words) {
        put(new Span(lines.head(line), lines.end(line)), words, List.of());
    }

    void cut(Span where) {
        put(where, "", List.of());
    }

    private void put(Span where, String words, List<Origin> from) {
        strokes.add(new Stroke(where, new Piece(words, from)));
    }

    List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    /** What ends the line above, should it be the last of the text and have no end. */
    private String lead(int line) {
        boolean unended = line > 0 && lines.end(line - 1) == lines.start(line);
        return unended ? lines.lineEnd(line - 1) : "";
    }

    private String ended(int line, Rows rows) {
        StringBuilder text = new StringBuilder();
        rows.lines().forEach(row -> text.append(row).append(lines.lineEnd(Math.max(0, line))));
        return text.toString();
    }

    /** The text with every stroke made; a stroke inside what an earlier one replaced has nothing left to change. */
    String text() {
        StringBuilder text = new StringBuilder(lines.text().length());
        pieces().forEach(piece -> text.append(piece.words()));
        return text.toString();
    }

    /** The same, piece by piece. */
    List<Piece> pieces() {
        strokes.sort(Comparator.<Stroke>comparingInt(stroke -> stroke.where().start())
                .thenComparingInt(stroke -> stroke.where().end()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stroke stroke : strokes) {
            if (stroke.where().start() >= at) {
                keep(pieces, at, stroke.where().start());
                pieces.add(stroke.piece());
                at = stroke.where().end();
            }
        }
        keep(pieces, at, lines.text().length());
        return pieces;
    }

    private void keep(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(Piece.kept(lines.text(), new Span(from, to)));
        }
    }
}
