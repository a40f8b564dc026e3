// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells a moment to people anywhere: its day, in UTC. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String of(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }
}
