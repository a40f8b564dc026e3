// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the board meets.
 *
 * @param announced whether the calendar says so; else it follows from the board's usual day
 */
public record Upcoming(LocalDate day, LocalTime time, ZoneId zone, boolean announced) {
    public ZonedDateTime start() {
        return ZonedDateTime.of(day, time, zone);
    }
}
