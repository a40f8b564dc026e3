// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.edit.Refused;

/**
 * Times of day at a meeting, as its agenda tells them.
 *
 * @param near a moment of the meeting, from which the day of a time is told when midnight passes
 */
record DeskTimes(ZoneId zone, LocalDate day, Instant near, Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final Duration SAME_MEETING = Duration.ofHours(36);

    /** Around the call to order; before it around now, where that is not far from the day of the meeting. */
    static DeskTimes of(ZoneId zone, LocalDate day, Optional<Instant> begun, Instant now) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        boolean soon = Duration.between(noon, now).abs().compareTo(SAME_MEETING) < 0;
        return new DeskTimes(zone, day, begun.orElse(soon ? now : noon), now);
    }

    /**
     * The moment somebody typed as {@code 19:05}; empty where nothing is typed. Of the hour that comes twice when summer
     * ends, that is the one nearer to now.
     */
    Optional<Instant> read(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(words, TIME);
            return Stream.of(day.minusDays(1), day, day.plusDays(1))
                    .map(date -> date.atTime(time).atZone(zone))
                    .min(Comparator.comparing(
                            moment -> Duration.between(near, moment.toInstant()).abs()))
                    .map(moment -> ofTwo(moment.withEarlierOffsetAtOverlap(), moment.withLaterOffsetAtOverlap()));
        } catch (DateTimeException noTime) {
            throw new Refused("Write a time as 19:05. This is none: " + words);
        }
    }

    private Instant ofTwo(ZonedDateTime earlier, ZonedDateTime later) {
        return Stream.of(earlier.toInstant(), later.toInstant())
                .min(Comparator.comparing(
                        moment -> Duration.between(now, moment).abs()))
                .orElseThrow();
    }

    String words(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String exact(Instant at) {
        return EXACT.format(at.atZone(zone));
    }

    String offered() {
        return words(now);
    }

    /** The zone as people call it. */
    String zoneWord() {
        return ZONE.format(near.atZone(zone));
    }
}
