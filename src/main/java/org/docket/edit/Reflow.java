// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Comment;

/** Folds paragraphs and breaks them into lines; words longer than a line are kept whole. */
public final class Reflow {
    private Reflow() {}

    /** Every line of every paragraph, behind this many blanks; an empty line stands between paragraphs. */
    public static List<String> rows(String text, int indent, int width) {
        List<String> rows = new ArrayList<>();
        String folded = Comment.fold(text);
        if (folded.isEmpty()) {
            return rows;
        }
        for (String paragraph : folded.split("\n\n")) {
            if (!rows.isEmpty()) {
                rows.add("");
            }
            wrap(paragraph, width).forEach(line -> rows.add(" ".repeat(indent) + line));
        }
        return rows;
    }

    /** The lines of one folded paragraph. */
    public static List<String> wrap(String paragraph, int width) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int length = 0;
        for (String word : paragraph.split(" ")) {
            int added = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + added > width) {
                rows.add(row.toString());
                row.setLength(0);
                length = 0;
            }
            row.append(length > 0 ? " " : "").append(word);
            length += added + (length > 0 ? 1 : 0);
        }
        rows.add(row.toString());
        return rows;
    }
}
