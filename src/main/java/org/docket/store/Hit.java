// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A place at which sought words stand.
 *
 * @param project a name that it is about; empty where there is none
 * @param words some of its text, the words that were sought between two marks
 */
public record Hit(
        String meeting, String file, Piece.Kind kind, String attach, String title, String project, String words) {
    private static final char FROM = 1;
    private static final char TO = 2;

    /** Some of the text, and whether it is what was sought. */
    public record Run(String text, boolean sought) {}

    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (int from = words.indexOf(FROM); from >= 0; from = words.indexOf(FROM, at)) {
            int to = Math.max(from, words.indexOf(TO, from));
            runs.add(new Run(words.substring(at, from), false));
            runs.add(new Run(words.substring(from + 1, Math.max(from + 1, to)), true));
            at = to + 1;
        }
        runs.add(new Run(words.substring(at), false));
        return runs;
    }
}
