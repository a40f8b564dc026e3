// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.Comparator;
import java.util.List;
import org.docket.agenda.Span;

/** Puts new text in place of one span; everything outside the span stays as it was, to the byte. */
public record Splice(Span where, String replacement) {
    /** Applies splices that do not overlap; of those at one place the first comes first. */
    public static String apply(List<Splice> splices, String text) {
        List<Splice> ordered = splices.stream()
                .sorted(Comparator.comparingInt(splice -> splice.where().start()))
                .toList();
        StringBuilder result = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Splice splice : ordered) {
            if (splice.where().start() < at) {
                throw new IllegalArgumentException("splices overlap at " + splice.where());
            }
            result.append(text, at, splice.where().start()).append(splice.replacement());
            at = splice.where().end();
        }
        return result.append(text, at, text.length()).toString();
    }
}
