// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.List;

/** One person's remark on an item: whose, the marks at its head, the words as they stand, and its place. */
public record Comment(String initials, List<Mark> marks, String words, Span place) {
    /** The words after the marks, folded: blanks and line ends become one blank, paragraphs stay apart. */
    public String text() {
        return fold(Mark.headOf(words).rest());
    }

    public boolean has(String markWord) {
        return marks.stream().anyMatch(mark -> mark.word().equals(markWord));
    }

    /** Blanks and single line ends become one blank; empty lines part paragraphs. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int lineEnds = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Lines.isBlank(c)) {
                gap = true;
                lineEnds += c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n') ? 1 : 0;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(lineEnds > 1 ? "\n\n" : " ");
                }
                folded.append(c);
                gap = false;
                lineEnds = 0;
            }
        }
        return folded.toString();
    }
}
