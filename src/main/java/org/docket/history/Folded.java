// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.text.Normalizer;
import java.util.Locale;

/** Names made alike, so that case, accents, hyphens and dots do not part them. */
public final class Folded {
    private Folded() {}

    //    Fund-Raising -> fund raising
    public static String of(String name) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                        folded.appendCodePoint(c);
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK
                            && !folded.isEmpty()
                            && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                });
        return folded.toString().strip();
    }
}
