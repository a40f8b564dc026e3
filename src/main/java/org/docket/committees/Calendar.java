// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The calendar file: its exact text, and the meetings it names. */
public record Calendar(String text, List<Sitting> sittings, List<Oddity> oddities) {
    /** One meeting: its day, its time, and the zone that time is told in, as the file writes it. */
    public record Sitting(LocalDate day, Optional<LocalTime> time, Optional<String> zone) {}

    public Calendar {
        sittings = List.copyOf(sittings);
        oddities = List.copyOf(oddities);
    }

    /** Reads any text; a line of a meeting that cannot be read is told as an oddity. */
    public static Calendar parse(String text) {
        return new CalendarReader(text).read();
    }
}
