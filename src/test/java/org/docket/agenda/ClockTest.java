// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockTest {
    @Test
    void startAndEnd() {
        assertEquals(Optional.of(Instant.parse("2015-01-21T18:30:00Z")), time(Pond.TEXT, "1."));
        assertEquals(Optional.of(Instant.parse("2015-01-21T21:00:00Z")), time(Pond.TEXT, "13."));
    }

    @Test
    void morningAndAfternoon() {
        assertEquals("2015-01-21T10:30:00Z", startingAt("10:30am"));
        assertEquals("2015-01-21T22:30:00Z", startingAt("10:30pm"));
    }

    @Test
    void noonAndMidnight() {
        assertEquals("2015-01-21T12:00:00Z", startingAt("12:00pm"));
        assertEquals("2015-01-21T00:15:00Z", startingAt("12:15am"));
    }

    @Test
    void zoneWordIsIgnored() {
        assertEquals("2015-01-21T10:30:00Z", startingAt("10:30am Pacific"));
    }

    @Test
    void firstTimeCounts() {
        assertEquals("2015-01-21T08:05:00Z", startingAt("8:05 or 9:00, no later"));
    }

    @Test
    void endBeforeTheStartIsOnTheNextDay() {
        assertEquals(
                Optional.of(Instant.parse("2015-01-22T00:30:00Z")),
                time(Pond.with("adjourn by 21:00", "adjourn by 00:30"), "13."));
    }

    @Test
    void hourThatDoesNotExistIsNoTime() {
        assertEquals(Optional.empty(), time(Pond.with("for 18:30", "for 25:30"), "1."));
        assertEquals(Optional.empty(), time(Pond.with("for 18:30", "for 99999999999:30"), "1."));
    }

    @Test
    void withoutTimeThereIsNone() {
        assertEquals(Optional.empty(), time(Pond.with("for 18:30 UTC", "soon"), "1."));
    }

    @Test
    void withoutDayThereIsNoTime() {
        String text = Pond.TEXT.replaceAll("(January 21|December 17), 201\\d", "some day");
        assertEquals(Optional.empty(), Pond.read(text).date());
        assertEquals(Optional.empty(), time(text, "1."));
    }

    @Test
    void dayThatDoesNotExistIsPassedOver() {
        String text = Pond.with("            January 21, 2015", "  February 30, 2015, or March 4, 2016");
        assertEquals(Optional.of(LocalDate.of(2016, 3, 4)), Pond.read(text).date());
    }

    @Test
    void monthMayBeShort() {
        String text = Pond.with("            January 21, 2015", "            Jan 21, 2015");
        assertEquals(Optional.of(LocalDate.of(2015, 1, 21)), Pond.read(text).date());
    }

    @Test
    void timesAreReadInTheBoardsZone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("board.properties"), "zone=Europe/Berlin");
        Agenda agenda = Agenda.parse(Pond.TEXT, Board.read(folder));
        assertEquals(
                Instant.parse("2015-01-21T17:30:00Z"),
                agenda.item("1.").orElseThrow().time().orElseThrow());
    }

    private static String startingAt(String time) {
        return time(Pond.with("for 18:30 UTC", "for " + time), "1.")
                .orElseThrow()
                .toString();
    }

    private static Optional<Instant> time(String text, String id) {
        return Pond.item(text, id).time();
    }
}
