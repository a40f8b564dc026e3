// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines to be written into minutes, and where their words come from. */
record Rows(List<String> lines, List<Origin> from) {
    private static final String OPEN = "<private>";
    private static final String CLOSE = "</private>";

    /** The body's own sentences. */
    static Rows fixed(String... lines) {
        return new Rows(List.of(lines), List.of());
    }

    static Rows of(List<String> lines, Origin... from) {
        return new Rows(lines, List.of(from));
    }

    /** The same behind an empty line. */
    Rows apart() {
        return new Rows(Stream.concat(Stream.of(""), lines.stream()).toList(), from);
    }

    /** The same between the tags of a private passage. */
    Rows hidden() {
        List<String> all = new ArrayList<>(lines);
        all.add(0, OPEN);
        all.add(CLOSE);
        return new Rows(all, from);
    }
}
