// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When texts for a meeting are to be filed by, looked at from now. */
public record Deadline(Instant cutOff, Instant now, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.ENGLISH);

    /** What is filed at the very moment is in time. */
    public boolean isPast() {
        return now.isAfter(cutOff);
    }

    /** {@code 4 November 2026, 10:00 CET}. */
    public String moment() {
        return MOMENT.format(cutOff.atZone(zone));
    }

    /** {@code 3 days}: how far it is away from now. */
    public String away() {
        return Apart.length(now, cutOff);
    }
}
