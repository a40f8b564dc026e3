// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Lines;
import org.docket.committees.Oddity;
import org.docket.edit.Retyped;

/** What could not be read as meant, beside its line. */
record OddLine(int line, String message, String words) {
    private static final int LONGEST = 100;

    static List<OddLine> all(String text, List<Oddity> oddities) {
        Lines lines = new Lines(text);
        return oddities.stream()
                .map(odd -> new OddLine(odd.line(), odd.message(), words(lines, odd.line() - 1)))
                .toList();
    }

    private static String words(Lines lines, int line) {
        String words = Retyped.shown(lines.trimmed(line)).strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
