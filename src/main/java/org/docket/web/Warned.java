// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Warning;
import org.docket.edit.Retyped;

/** A warning beside its line. */
record Warned(Warning warning, String words) {
    private static final int LONGEST = 100;

    /** All that {@code check} says of an agenda, in the order of its lines. */
    static List<Warned> all(Agenda agenda) {
        return agenda.warnings().stream()
                .map(warning -> new Warned(warning, words(agenda, warning.line() - 1)))
                .toList();
    }

    int line() {
        return warning.line();
    }

    private static String words(Agenda agenda, int line) {
        String words = line < agenda.lines().count()
                ? Retyped.shown(agenda.lines().trimmed(line)).strip()
                : "";
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
