// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The times of a board's day, in its zone: an hour that is left out in spring comes an hour later, one twice in autumn once. */
public record Timetable(ZoneId zone, LocalTime time) {
    /** The days of which this hour lies after one moment and not after another. */
    public List<LocalDate> days(Instant after, Instant until) {
        LocalDate first = after.atZone(zone).toLocalDate();
        LocalDate last = until.atZone(zone).toLocalDate();
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> isBetween(on(day), after, until))
                .toList();
    }

    public Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Whether a moment lies after the one and not after the other. */
    public static boolean isBetween(Instant moment, Instant after, Instant until) {
        return moment.isAfter(after) && !moment.isAfter(until);
    }
}
