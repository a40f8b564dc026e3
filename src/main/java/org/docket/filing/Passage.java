// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.HashSet;
import java.util.Set;
import org.docket.board.WordList;

/**
 * A few lines that belong together: a paragraph, or one entry of a list.
 *
 * @param words all that are in it, and in its heading, which is read along
 */
record Passage(int line, String text, Set<String> words) {
    static Passage under(String heading, int line, String text) {
        Set<String> words = new HashSet<>(WordList.of(heading));
        words.addAll(WordList.of(text));
        return new Passage(line, text, words);
    }
}
