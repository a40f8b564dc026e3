// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** The months by their English names, or the first three letters of these. */
final class Months {
    private Months() {}

    static Optional<Month> named(String word) {
        for (Month month : Month.values()) {
            String name = name(month);
            if (name.equalsIgnoreCase(word) || name.substring(0, 3).equalsIgnoreCase(word)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
