// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.text.Normalizer;
import java.util.Locale;

/** Names made alike, so that case, accents, hyphens and dots do not part them. */
public final class Folded {
    private Folded() {}

    //    Fund-Raising -> fund raising
    public static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            add(folded, lower.codePointAt(at));
        }
        return folded.toString().strip();
    }

    private static void add(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
            folded.appendCodePoint(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !folded.isEmpty()
                && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Such a name has nothing to take apart. */
    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }
}
