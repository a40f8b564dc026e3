// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/**
 * A place at which sought words stand.
 *
 * @param project a name that it is about; empty where there is none
 * @param words some of its text, the words that were sought between two marks
 */
public record Hit(
        String meeting, String file, Piece.Kind kind, String attach, String title, String project, String words) {
    /** Some of the text, and whether it is what was sought. */
    public record Run(String text, boolean sought) {}

    public List<Run> runs() {
        return runs(words);
    }

    /** The same of any text with such marks. */
    public static List<Run> runs(String words) {
        return new Snippet(words).runs();
    }
}
