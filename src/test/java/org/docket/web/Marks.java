// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** Finds marks in what was answered or logged. */
final class Marks {
    private Marks() {}

    static List<String> of(List<String> marks, String text) {
        return marks.stream().filter(mark -> stand(mark, text)).toList();
    }

    /** Not as the head of another mark. */
    static boolean stand(String mark, String text) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            if (end == text.length() || text.charAt(end) != '-' && !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
