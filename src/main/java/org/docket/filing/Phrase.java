// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.regex.Pattern;
import org.docket.edit.Refused;

/** Words somebody typed that are to stand within a sentence. */
final class Phrase {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]++");
    private static final Pattern ENDS = Pattern.compile(";|[.!?] |[\\[\\]<>]");
    private static final String RELATED = "related to";

    private Phrase() {}

    /** On one line, with single blanks. */
    static String of(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    /** What software is related to: one phrase, which the resolution says twice in the same words. */
    static String purpose(String typed) {
        String phrase = of(typed);
        phrase = phrase.startsWith(RELATED + ' ') ? phrase.substring(RELATED.length() + 1) : phrase;
        phrase = phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1).stripTrailing() : phrase;
        if (phrase.isEmpty()) {
            throw new Refused("The purpose is empty.");
        }
        if (phrase.contains(RELATED)) {
            throw new Refused("The resolution says \"" + RELATED + "\" itself; leave it out of the purpose.");
        }
        if (ENDS.matcher(phrase).find()) {
            throw new Refused(
                    "The purpose is one phrase, without semicolons, brackets, or a sentence that ends in it.");
        }
        return phrase;
    }
}
