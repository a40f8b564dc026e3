// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.docket.edit.Reflow;

/** Breaks the paragraphs of a resolution into lines, all but the lists in it. */
final class Paragraphs {
    private static final int WIDTH = 71;
    private static final String BULLET = "  * ";
    private static final char TIED = '\u00a0';

    private Paragraphs() {}

    /** Words that are not to be parted at the end of a line, as names are. */
    static String tied(String words) {
        return words.replace(' ', TIED);
    }

    static String broken(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(isList(paragraph) ? list(paragraph) : wrapped(paragraph));
            }
        }
        return String.join("\n\n", paragraphs).replace(TIED, ' ');
    }

    private static boolean isList(String paragraph) {
        return paragraph.lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(BULLET));
    }

    private static String list(String paragraph) {
        return paragraph.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String wrapped(String paragraph) {
        String folded = String.join(" ", paragraph.strip().split("[ \n]+"));
        return String.join("\n", Reflow.wrap(folded, WIDTH));
    }
}
