// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.edit.Difference.Kind;
import org.docket.edit.Difference.Row;

/** Two texts beside each other: what differs stands across from what stood there, and its words are marked. */
public record Sides(List<Part> parts) {
    private static final int CONTEXT = 2;

    /** Some words, and whether only one of the texts has them. */
    public record Piece(String text, boolean marked) {}

    /**
     * Some lines of both texts.
     *
     * @param leftOut how many lines that are the same are not shown here
     */
    public record Part(List<Piece> before, List<Piece> after, int leftOut) {
        public boolean isGap() {
            return leftOut > 0;
        }

        /** Whether any word differs, rather than the white space between them. */
        public boolean differs() {
            return before.stream().anyMatch(Piece::marked) || after.stream().anyMatch(Piece::marked);
        }
    }

    public static Sides between(String before, String after) {
        List<Row> rows = Difference.between(before, after).rows();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            boolean same = rows.get(at).kind() == Kind.SAME;
            int end = at;
            while (end < rows.size() && (rows.get(end).kind() == Kind.SAME) == same) {
                end++;
            }
            if (same) {
                addSame(parts, rows.subList(at, end), at == 0, end == rows.size());
            } else {
                parts.add(differing(rows.subList(at, end)));
            }
            at = end;
        }
        return new Sides(List.copyOf(parts));
    }

    /** Whether nothing but white space differs. */
    public boolean isEmpty() {
        return parts.stream().noneMatch(Part::differs);
    }

    /** Of what is the same only the lines beside a difference are shown. */
    private static void addSame(List<Part> parts, List<Row> rows, boolean first, boolean last) {
        int head = first ? 0 : Math.min(CONTEXT, rows.size());
        int tail = last ? rows.size() : Math.max(head, rows.size() - CONTEXT);
        if (tail - head <= 1) {
            parts.add(same(rows));
            return;
        }
        if (head > 0) {
            parts.add(same(rows.subList(0, head)));
        }
        parts.add(new Part(List.of(), List.of(), tail - head));
        if (tail < rows.size()) {
            parts.add(same(rows.subList(tail, rows.size())));
        }
    }

    private static Part same(List<Row> rows) {
        List<Piece> text = List.of(new Piece(text(rows, Kind.SAME), false));
        return new Part(text, text, 0);
    }

    private static Part differing(List<Row> rows) {
        Words words = Words.between(text(rows, Kind.REMOVED), text(rows, Kind.ADDED));
        return new Part(words.before(), words.after(), 0);
    }

    private static String text(List<Row> rows, Kind kind) {
        return String.join(
                "\n",
                rows.stream().filter(row -> row.kind() == kind).map(Row::text).toList());
    }
}
