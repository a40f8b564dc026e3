// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Lines that people take for approvals or comments, but that stand in no block and so are read by nobody. */
public final class StrayLabels {
    private static final List<String> LABELS = List.of("approved:", "comments:");
    private static final int LEAST_INDENT = 7;

    private StrayLabels() {}

    /** The lines, numbered from 0. */
    public static List<Integer> in(Agenda agenda) {
        BitSet read = new BitSet();
        agenda.items().forEach(item -> item.block().ifPresent(block -> read.set(block.first(), block.last() + 1)));
        Lines lines = agenda.lines();
        return IntStream.range(0, lines.count())
                .filter(line -> !read.get(line) && isLabel(lines, line))
                .boxed()
                .toList();
    }

    //       [ approved: jt, gs
    //         comments:
    private static boolean isLabel(Lines lines, int line) {
        int head = lines.head(line);
        if (head < lines.end(line) && lines.text().charAt(head) == '[') {
            return isLabel(lines.text(), afterBlanks(lines, line, head + 1));
        }
        return lines.indent(line) >= LEAST_INDENT && LABELS.stream().anyMatch(label -> lines.says(line, label));
    }

    private static boolean isLabel(String text, int at) {
        return LABELS.stream().anyMatch(label -> text.regionMatches(true, at, label, 0, label.length()));
    }

    private static int afterBlanks(Lines lines, int line, int from) {
        int at = from;
        while (at < lines.end(line) && Lines.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
