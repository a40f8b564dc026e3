// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.docket.edit.Difference;
import org.docket.edit.Difference.Kind;
import org.docket.edit.Difference.Row;

/** A difference for a {@code pre}: lines taken away and put in, each with its sign, and a few lines around them. */
record Changes(List<Row> rows) implements Content {
    private static final int CONTEXT = 3;

    static Changes between(String before, String after) {
        return new Changes(Difference.between(before, after).rows());
    }

    boolean isEmpty() {
        return rows.stream().allMatch(row -> row.kind() == Kind.SAME);
    }

    @Override
    public void writeTo(TemplateOutput out) {
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size() && rows.get(end).kind() == rows.get(at).kind()) {
                end++;
            }
            write(out, at, end);
            at = end;
        }
    }

    private void write(TemplateOutput out, int from, int end) {
        Kind kind = rows.get(from).kind();
        if (kind == Kind.SAME) {
            writeSame(out, from, end);
        } else {
            String tag = kind == Kind.ADDED ? "ins" : "del";
            out.writeContent("<" + tag + ">");
            writeLines(out, kind == Kind.ADDED ? "+ " : "- ", rows.subList(from, end));
            out.writeContent("</" + tag + ">");
        }
    }

    /** Of a long run that is the same in both only its ends are shown. */
    private void writeSame(TemplateOutput out, int from, int end) {
        int first = from == 0 ? from : Math.min(end, from + CONTEXT);
        int last = end == rows.size() ? end : Math.max(first, end - CONTEXT);
        if (last - first <= 1) {
            writeLines(out, "  ", rows.subList(from, end));
            return;
        }
        writeLines(out, "  ", rows.subList(from, first));
        out.writeContent("<span class=\"gap\">" + (last - first) + " lines are the same\n</span>");
        writeLines(out, "  ", rows.subList(last, end));
    }

    private static void writeLines(TemplateOutput out, String sign, List<Row> lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(row -> texts.add(sign + row.text()));
        if (!texts.isEmpty()) {
            out.writeUserContent(String.join("\n", texts) + "\n");
        }
    }
}
