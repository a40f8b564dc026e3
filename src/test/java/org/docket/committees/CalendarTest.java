// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.docket.Project;
import org.docket.Shared;
import org.docket.committees.Calendar.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    @Test
    void aMeetingHasADayATimeAndAZone() {
        assertEquals(
                List.of(new Sitting(LocalDate.of(2021, 5, 19), Optional.of(LocalTime.of(22, 0)), Optional.of("UTC"))),
                Calendar.parse("Meetings\n\n  *) Wed, 19 May 2021, 22:00 UTC\n").sittings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*) Wed, 19 May 2021 | 2021-05-19 | ",
                "*) 9 dec 2026, 9:30 | 2026-12-09 | 09:30",
                "*)Wednesday 9 December 2026, 19:00 Europe/Berlin | 2026-12-09 | 19:00"
            })
    void severalWaysOfWritingAreRead(String line, LocalDate day, LocalTime time) {
        Calendar calendar = Calendar.parse(line);
        assertEquals(List.of(), calendar.oddities());
        assertEquals(day, calendar.sittings().get(0).day());
        assertEquals(Optional.ofNullable(time), calendar.sittings().get(0).time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  *) Wed, 31 February 2021, 22:00 UTC",
                "  *) Wed, 19 Mai 2021",
                "  *) 19 May 2021, 25:00 UTC",
                "  *) to be decided",
                "  *)"
            })
    void whatIsNoDayIsToldByItsLine(String line) {
        Calendar calendar = Calendar.parse("x\n" + line + "\ny\n");
        assertEquals(List.of(), calendar.sittings());
        assertEquals(List.of(2), calendar.oddities().stream().map(Oddity::line).toList());
    }

    @Test
    void aDayUnderTheWrongNameIsReadAndTold() {
        Calendar calendar = Calendar.parse("  *) Tue, 19 May 2021, 22:00 UTC\n");
        assertEquals(1, calendar.sittings().size());
        assertEquals(
                List.of("The day is another one of the week: Wednesday."),
                calendar.oddities().stream().map(Oddity::message).toList());
    }

    @Test
    void theSampleHasNothingOdd() throws IOException {
        Calendar sample = Calendar.parse(Files.readString(Project.FOLDER.resolve("agenda-samples/calendar.txt")));
        assertEquals(List.of(), sample.oddities());
        assertEquals(10, sample.sittings().size());
        assertEquals(Optional.of("Europe/Berlin"), sample.sittings().get(0).zone());
    }

    @Test
    void aRealFileIsReadWhole() {
        Calendar real = Calendar.parse(Shared.text("data/committee/calendar.txt"));
        assertEquals(List.of(), real.oddities());
        assertEquals(LocalDate.of(2015, 1, 21), real.sittings().get(0).day());
    }
}
