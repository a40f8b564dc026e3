// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.docket.Agendas;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting says in words when it is, and which of that day. */
class MeetingTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-21, today",
        "2026-01-20, tomorrow",
        "2026-01-22, yesterday",
        "2026-01-09, in 12 days",
        "2026-02-21, 31 days ago"
    })
    void theDistanceIsInDays(LocalDate today, String words) {
        assertEquals(words, meeting("2026-01-21").distance(today));
    }

    @Test
    void theDayIsInWords() {
        assertEquals("21 January 2026", meeting("2026-01-21").dayInWords());
        assertEquals("21 January 2026, meeting 2", meeting("2026-01-21-2").dayInWords());
    }

    @Test
    void aSecondMeetingHasItsOwnAddress() {
        assertEquals("/2026-01-21-2/queue", meeting("2026-01-21-2").address("queue"));
    }

    private static Meeting meeting(String date) {
        return Meeting.of(date, 1, Agendas.parse(SmallAgenda.TEXT), true);
    }
}
