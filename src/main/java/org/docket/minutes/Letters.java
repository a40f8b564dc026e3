// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

/** A text folded for search: its letters and digits in lower case, without what stands between them. */
final class Letters {
    private final String folded;
    private final int[] places;
    private final String text;

    Letters(String text) {
        this.text = text;
        StringBuilder letters = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                int before = letters.length();
                letters.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
                for (int i = before; i < letters.length(); i++) {
                    from[i] = at;
                }
            }
            at += Character.charCount(c);
        }
        folded = letters.toString();
        places = from;
    }

    String folded() {
        return folded;
    }

    /** Where other letters stand among these from some place on, as whole words; -1 when they do not. */
    int find(Letters other, int from) {
        int at = other.folded.isEmpty() ? -1 : folded.indexOf(other.folded, from);
        while (at >= 0 && !(begins(at) && begins(at + other.folded.length()))) {
            at = folded.indexOf(other.folded, at + 1);
        }
        return at;
    }

    /** Whether a word begins with this letter, or the one before ends one. */
    private boolean begins(int letter) {
        return letter == 0
                || letter == folded.length()
                || places[letter] > places[letter - 1] + Character.charCount(text.codePointAt(places[letter - 1]));
    }

    /** The line in which a letter stands, counted from 1. */
    int line(int letter) {
        return (int) text.substring(0, places[letter])
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The words of the line in which a letter stands. */
    String words(int letter) {
        int start = text.lastIndexOf('\n', places[letter]) + 1;
        int end = text.indexOf('\n', places[letter]);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
