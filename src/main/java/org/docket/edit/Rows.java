// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;

/** Collects edits of whole lines; inserted lines take the line end of the line before them. */
final class Rows {
    private final Lines lines;
    private final List<Splice> splices = new ArrayList<>();

    Rows(Agenda agenda) {
        this(agenda.lines());
    }

    Rows(Lines lines) {
        this.lines = lines;
    }

    List<Splice> splices() {
        return List.copyOf(splices);
    }

    Rows insert(int before, List<String> rows) {
        return replace(before, before, rows);
    }

    Rows delete(int from, int limit) {
        return replace(from, limit, List.of());
    }

    /** Puts these rows in place of the lines from {@code from} up to, not including, {@code limit}. */
    Rows replace(int from, int limit, List<String> rows) {
        String end = lines.lineEnd(Math.max(from - 1, 0));
        StringBuilder text = new StringBuilder();
        if (!rows.isEmpty() && from > 0 && lines.end(from - 1) == lines.start(from)) {
            text.append(end);
        }
        rows.forEach(row -> text.append(row).append(end));
        Span where = lines.span(from, limit);
        if (where.length() > 0 || text.length() > 0) {
            splices.add(new Splice(where, text.toString()));
        }
        return this;
    }

    Rows replace(Span where, String text) {
        splices.add(new Splice(where, text));
        return this;
    }

    /** Inserts rows as a paragraph after the line before {@code after}: one blank line, the rows, one blank line. */
    Rows insertParagraph(int after, int limit, List<String> rows) {
        List<String> paragraph = new ArrayList<>(rows);
        paragraph.add("");
        if (after < limit && lines.blank(after)) {
            return insert(after + 1, paragraph);
        }
        paragraph.add(0, "");
        return insert(after, paragraph);
    }
}
