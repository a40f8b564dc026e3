// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.docket.Shared;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpcomingTest {
    private static final Board BOARD = Board.builtIn()
            .with("usual-day", "second WED")
            .with("usual-time", "19:00")
            .with("zone", "Europe/Berlin");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Calendar calendar = Calendar.parse("""
            *) Wed, 9 December 2026, 20:00 UTC
            *) Thu, 12 November 2026
            *) Wed, 14 October 2026, 18:30 Pacific
            *) Wed, 13 January 2027, 19:00 Nowhere/At-all
            """);

    @Test
    void theNextIsTheFirstOnTheDayOrAfterIt() {
        Upcoming december = new Upcoming(LocalDate.of(2026, 12, 9), LocalTime.of(20, 0), ZoneId.of("UTC"), true);
        assertEquals(december, calendar.next(LocalDate.of(2026, 12, 9), BOARD));
        assertEquals(december, calendar.next(LocalDate.of(2026, 11, 13), BOARD));
        assertEquals(Instant.parse("2026-12-09T20:00:00Z"), december.start().toInstant());
    }

    @Test
    void whatTheLineLeavesUnsaidIsAsUsual() {
        assertEquals(
                new Upcoming(LocalDate.of(2026, 11, 12), LocalTime.of(19, 0), BERLIN, true),
                calendar.next(LocalDate.of(2026, 10, 15), BOARD));
        assertEquals(
                new Upcoming(LocalDate.of(2027, 1, 13), LocalTime.of(19, 0), BERLIN, true),
                calendar.next(LocalDate.of(2026, 12, 10), BOARD));
    }

    @Test
    void aZoneOfTheBoardsWordsIsKnown() {
        assertEquals(
                ZoneId.of("America/Los_Angeles"),
                calendar.next(LocalDate.of(2026, 10, 1), BOARD).zone());
    }

    @ParameterizedTest
    @CsvSource({"2027-01-14, 2027-02-10", "2027-03-10, 2027-03-10", "2027-03-11, 2027-04-14"})
    void afterTheLastLineTheBoardMeetsAsUsual(LocalDate from, LocalDate day) {
        assertEquals(new Upcoming(day, LocalTime.of(19, 0), BERLIN, false), calendar.next(from, BOARD));
    }

    @Test
    void withoutACalendarToo() {
        assertEquals(
                Instant.parse("2026-11-18T21:30:00Z"),
                Calendar.parse("")
                        .next(LocalDate.of(2026, 11, 1), Board.builtIn())
                        .start()
                        .toInstant());
    }

    @Test
    void theOneBeforeIsTheLatest() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 12)),
                calendar.previous(LocalDate.of(2026, 12, 9), BOARD).map(Upcoming::day));
        assertEquals(Optional.empty(), calendar.previous(LocalDate.of(2026, 10, 14), BOARD));
    }

    @Test
    void aRealCalendarIsFollowedToItsEnd() {
        Calendar real = Calendar.parse(Shared.text("data/committee/calendar.txt"));
        assertEquals(
                LocalDate.of(2015, 2, 18),
                real.next(LocalDate.of(2015, 1, 22), Board.builtIn()).day());
        assertEquals(
                new Upcoming(LocalDate.of(2016, 1, 20), LocalTime.of(21, 30), ZoneId.of("UTC"), false),
                real.next(LocalDate.of(2015, 12, 17), Board.builtIn()));
    }
}
