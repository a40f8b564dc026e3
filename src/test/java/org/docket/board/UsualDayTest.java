// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualDayTest {
    @ParameterizedTest
    @CsvSource({
        "third WED, 2026-11-01, 2026-11-18",
        "third WED, 2026-11-18, 2026-11-18",
        "third WED, 2026-11-19, 2026-12-16",
        "second WED, 2026-12-31, 2027-01-13",
        "First monday, 2026-11-28, 2026-12-07",
        "last FRI, 2026-10-01, 2026-10-30"
    })
    void theDayIsThisMonthsOrTheNextMonths(String words, LocalDate from, LocalDate day) {
        assertEquals(day, UsualDay.parse(words).onOrAfter(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WED", "sixth WED", "third MIT", "third WED FRI", "third W"})
    void otherWordsAreAnError(String words) {
        Board board = Board.builtIn();
        assertThrows(IllegalArgumentException.class, () -> board.with("usual-day", words));
    }

    @Test
    void theHourIsOneToo() {
        Board board = Board.builtIn();
        assertEquals(LocalTime.of(21, 30), board.usualTime());
        assertThrows(IllegalArgumentException.class, () -> board.with("usual-time", "half past nine"));
    }

    @Test
    void itIsToldInWords() {
        assertEquals("third Wednesday", Board.builtIn().usualDay().words());
        assertEquals("last Friday", UsualDay.parse("last FRI").words());
    }
}
