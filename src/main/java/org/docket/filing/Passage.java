// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.HashSet;
import java.util.Set;
import org.docket.board.WordList;

/** A few lines that belong together: a paragraph, or one entry of a list; its heading is read along. */
record Passage(int line, String heading, String text) {
    Set<String> words() {
        Set<String> words = new HashSet<>(WordList.of(heading));
        words.addAll(WordList.of(text));
        return words;
    }
}
