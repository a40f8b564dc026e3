// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.stream.Collectors;
import org.docket.agenda.Lines;

/** Lines that are taken along from one agenda to the next. */
final class Passages {
    private Passages() {}

    /** Every line that says something, so many blanks further in. */
    static String indented(String text, int indent) {
        return text.lines()
                .map(line -> line.isBlank() ? "" : " ".repeat(indent) + line.stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** Lines as they stand, without the blank ones around them. */
    static String between(Lines lines, int from, int limit) {
        int first = lines.firstFilled(from, limit);
        StringBuilder text = new StringBuilder();
        for (int line = first; line < lines.afterLastFilled(first, limit); line++) {
            text.append(line == first ? "" : "\n").append(lines.line(line).stripTrailing());
        }
        return text.toString();
    }
}
