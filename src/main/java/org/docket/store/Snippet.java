// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.ArrayList;
import java.util.List;

/** Some of a text, in which the words that were sought stand between two marks. */
record Snippet(String marked) {
    private static final char FROM = 1;
    private static final char TO = 2;

    List<Hit.Run> runs() {
        List<Hit.Run> runs = new ArrayList<>();
        int at = 0;
        for (int from = marked.indexOf(FROM); from >= 0; from = marked.indexOf(FROM, at)) {
            int to = Math.max(from, marked.indexOf(TO, from));
            runs.add(new Hit.Run(marked.substring(at, from), false));
            runs.add(new Hit.Run(marked.substring(from + 1, Math.max(from + 1, to)), true));
            at = to + 1;
        }
        runs.add(new Hit.Run(marked.substring(at), false));
        return runs;
    }
}
