// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Duration;
import java.time.Instant;

/** How far a moment is from another, in words. */
final class Apart {
    private Apart() {}

    /** {@code 3 days before}, {@code 1 hour after}; the largest unit of which there is one. */
    static String between(Instant moment, Instant other) {
        Duration apart = Duration.between(moment, other).abs();
        return words(apart) + (moment.isAfter(other) ? " after" : " before");
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
