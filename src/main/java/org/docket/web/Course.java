// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Kind;

/**
 * How much of its time a meeting has used.
 *
 * @param from when it began, or is to begin
 * @param until when it is to end; its agenda says so, else the board's usual length
 * @param now this moment, or when it ended
 */
record Course(Instant from, Instant until, Instant now, boolean begun, boolean ended, Happened happened) {
    static Course of(Reading reading, Instant now) {
        Agenda agenda = reading.agenda();
        Happened happened = reading.happened();
        Instant planned = time(agenda, Kind.OPENING)
                .orElseGet(() -> reading.meeting()
                        .day()
                        .atTime(agenda.board().usualTime())
                        .atZone(agenda.board().zone())
                        .toInstant());
        Instant from = happened.meeting().begun().orElse(planned);
        Instant until = time(agenda, Kind.CLOSING)
                .filter(end -> end.isAfter(from))
                .orElseGet(() -> from.plus(agenda.board().meetingLength()));
        Optional<Instant> end = happened.meeting().ended();
        return new Course(
                from, until, end.orElse(now), happened.meeting().begun().isPresent(), end.isPresent(), happened);
    }

    private static Optional<Instant> time(Agenda agenda, Kind kind) {
        return agenda.items().stream()
                .filter(item -> item.kind() == kind)
                .flatMap(item -> agenda.timeOf(item).stream())
                .map(ZonedDateTime::toInstant)
                .findFirst();
    }

    boolean isRunning() {
        return begun && !ended;
    }

    long planned() {
        return Math.max(1, minutes(from, until));
    }

    long passed() {
        return Math.max(0, minutes(from, now));
    }

    /** How much of the bar is full. */
    long shown() {
        return Math.min(planned(), passed());
    }

    String left() {
        long left = planned() - passed();
        return left >= 0 ? left + " remain" : -left + " over";
    }

    String plan() {
        return happened.time(from) + " to " + happened.time(until);
    }

    String end() {
        return happened.time(until);
    }

    private static long minutes(Instant one, Instant other) {
        return Duration.between(one, other).toMinutes();
    }
}
