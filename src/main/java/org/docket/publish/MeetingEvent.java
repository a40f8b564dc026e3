// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A meeting as a calendar has it.
 *
 * @param name by which it is known for good: the name that the meeting had first
 * @param start the hour, where it is known; else it takes the day
 * @param known when this was last known to be so
 * @param moved how often it was put on another day
 * @param link the page of its minutes or its agenda; empty for none
 */
public record MeetingEvent(
        String name,
        LocalDate day,
        Optional<ZonedDateTime> start,
        Instant known,
        int moved,
        boolean cancelled,
        String link) {}
