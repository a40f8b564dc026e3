// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

/** A word of a head that may stand between quotation marks. */
final class Quoted {
    private Quoted() {}

    /** The word without its quotation marks, and without the signs that guard what is in it. */
    static String of(String word) {
        if (!word.startsWith("\"")) {
            return word;
        }
        StringBuilder inside = new StringBuilder();
        for (int at = 1; at < word.length() && word.charAt(at) != '"'; at++) {
            if (word.charAt(at) == '\\' && at + 1 < word.length()) {
                at++;
            }
            inside.append(word.charAt(at));
        }
        return inside.toString();
    }
}
