// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

/** Agendas write the day of a meeting in one way, and it is read in that way and in a padded one. */
class MeetingDayTest {
    private static final LocalDate NINTH = LocalDate.of(2026, 1, 9);

    @Test
    void aDayIsWrittenAndReadAgain() {
        assertEquals("January 9, 2026", MeetingDay.words(NINTH));
        assertEquals(List.of("January 9, 2026", "January 09, 2026"), MeetingDay.spellings(NINTH));
        MeetingDay.spellings(NINTH).forEach(words -> assertEquals(Optional.of(NINTH), MeetingDay.in(words + " ")));
    }

    @Test
    void anotherTitleIsNoDay() {
        for (String title : List.of("", "Ant", "9 January 2026", "January 32, 2026")) {
            assertEquals(Optional.empty(), MeetingDay.in(title));
        }
    }

    @Test
    void onlyAnItemAboutMinutesIsOfAMeeting() {
        Agenda agenda = Agenda.parse(
                " 3. Minutes from previous meetings\n\n    A. The meeting of January 9, 2026\n\n"
                        + " 8. Discussion Items\n\n    A. January 9, 2026\n\n       Why?\n\n",
                Board.builtIn());
        assertEquals(Optional.of(NINTH), MeetingDay.of(agenda.item("3A").orElseThrow()));
        assertEquals(Optional.empty(), MeetingDay.of(agenda.item("8A").orElseThrow()));
    }
}
