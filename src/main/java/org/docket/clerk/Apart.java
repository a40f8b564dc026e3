// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, and how far a moment is from another, in words. */
final class Apart {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Apart() {}

    /** {@code 3 days before}, {@code 1 hour after}; the largest unit of which there is one. */
    static String between(Instant moment, Instant other) {
        Duration apart = Duration.between(moment, other).abs();
        return words(apart) + (moment.isAfter(other) ? " after" : " before");
    }

    /** {@code 3 days}, {@code less than a minute}: how long it is from one to the other. */
    static String length(Instant moment, Instant other) {
        Duration apart = Duration.between(moment, other).abs();
        return apart.toMinutes() == 0 ? "less than a minute" : words(apart);
    }

    /** {@code 14 December 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String words(Duration apart) {
        if (apart.toDays() > 0) {
            return counted(apart.toDays(), "day");
        }
        return apart.toHours() > 0 ? counted(apart.toHours(), "hour") : counted(apart.toMinutes(), "minute");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
