// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.committees.Blank;
import org.docket.committees.Calendar;
import org.docket.committees.Calendar.Sitting;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {
    private static final String TEXT = """
            Calendar

              *) Wed, 14 October 2026, 19:00 Europe/Berlin

            In November we meet at sea.

              *) Wed, 11 November 2026

              *) Wed, 9 December 2026, 19:00 Pacific

            That is all.
            """;

    @Test
    void aMeetingIsAddedInTheOrderOfDays() {
        becomes(
                new AddSitting(sitting("2026-11-25", "18:30", "UTC")),
                "  *) Wed, 9 December",
                "  *) Wed, 25 November 2026, 18:30 UTC\n\n  *) Wed, 9 December");
        becomes(
                new AddSitting(sitting("2027-01-13", "19:00", "Pacific")),
                "19:00 Pacific\n",
                "19:00 Pacific\n\n  *) Wed, 13 January 2027, 19:00 Pacific\n");
    }

    @Test
    void withoutATimeThereIsNoZone() {
        Sitting bare = new Sitting(LocalDate.of(2026, 9, 9), Optional.empty(), Optional.of("UTC"));
        becomes(new AddSitting(bare), "  *) Wed, 14", "  *) Wed, 9 September 2026\n\n  *) Wed, 14");
    }

    @Test
    void aDayHasOneMeeting() {
        refused(
                new AddSitting(sitting("2026-11-11", "18:30", "UTC")),
                "The calendar has a meeting on 2026-11-11 already.");
        refused(
                new MoveSitting(LocalDate.of(2026, 10, 14), sitting("2026-11-11", "18:30", "UTC")),
                "The calendar has a meeting on 2026-11-11 already.");
    }

    @Test
    void aZoneIsOneThatIsKnown() {
        refused(new AddSitting(sitting("2026-11-25", "18:30", "Atlantis")), "There is no zone \"Atlantis\".");
        refused(new AddSitting(sitting("2026-11-25", "18:30", "UTC\n")), "There is no zone \"UTC\n\".");
    }

    @Test
    void aMeetingIsMovedInItsPlace() {
        becomes(
                new MoveSitting(LocalDate.of(2026, 11, 11), sitting("2026-11-12", "20:00", "Europe/Berlin")),
                "Wed, 11 November 2026",
                "Thu, 12 November 2026, 20:00 Europe/Berlin");
        becomes(
                new MoveSitting(LocalDate.of(2026, 10, 14), sitting("2026-10-14", "20:00", "Europe/Berlin")),
                "14 October 2026, 19:00",
                "14 October 2026, 20:00");
    }

    @Test
    void aMeetingMovedPastAnotherChangesPlaces() {
        String changed =
                new MoveSitting(LocalDate.of(2026, 11, 11), sitting("2026-12-16", "20:00", "UTC")).applyTo(TEXT);
        assertEquals(
                TEXT.replace("  *) Wed, 11 November 2026\n\n", "")
                        .replace("Pacific\n", "Pacific\n\n  *) Wed, 16 December 2026, 20:00 UTC\n"),
                changed);
        assertEquals(
                List.of(LocalDate.of(2026, 10, 14), LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 16)),
                Calendar.parse(changed).sittings().stream().map(Sitting::day).toList());
        String back =
                new MoveSitting(LocalDate.of(2026, 12, 16), sitting("2026-10-07", "20:00", "UTC")).applyTo(changed);
        assertEquals(
                LocalDate.of(2026, 10, 7),
                Calendar.parse(back).sittings().get(0).day());
    }

    @Test
    void aMeetingIsDropped() {
        becomes(new DropSitting(LocalDate.of(2026, 11, 11)), "  *) Wed, 11 November 2026\n\n", "");
        refused(new DropSitting(LocalDate.of(2026, 11, 12)), "The calendar has no meeting on 2026-11-12.");
    }

    @Test
    void whatIsAddedAndDroppedLeavesTheBytesAsTheyWere() {
        AddSitting add = new AddSitting(sitting("2027-01-13", "19:00", "UTC"));
        String dos = TEXT.replace("\n", "\r\n");
        assertEquals(dos, new DropSitting(LocalDate.of(2027, 1, 13)).applyTo(add.applyTo(dos)));
    }

    @Test
    void ofTwoMeetingsOnADayNoneIsMeant() {
        String two = TEXT + "  *) Wed, 11 November 2026, 22:00 UTC\n";
        Refused refused = assertThrows(Refused.class, () -> new DropSitting(LocalDate.of(2026, 11, 11)).applyTo(two));
        assertEquals("The calendar has more than one meeting on 2026-11-11; edit its text.", refused.getMessage());
    }

    @Test
    void anEmptyCalendarIsFilled() {
        String text = Blank.calendar(Board.builtIn());
        assertEquals(List.of(), Calendar.parse(text).oddities());
        text = new AddSitting(sitting("2027-01-20", "21:30", "UTC")).applyTo(text);
        text = new AddSitting(sitting("2026-12-16", "21:30", "UTC")).applyTo(text);
        assertEquals(
                List.of(LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 20)),
                Calendar.parse(text).sittings().stream().map(Sitting::day).toList());
    }

    private static Sitting sitting(String day, String time, String zone) {
        return new Sitting(LocalDate.parse(day), Optional.of(LocalTime.parse(time)), Optional.of(zone));
    }

    private static void becomes(CalendarChange change, String before, String after) {
        assertEquals(TEXT.replace(before, after), change.applyTo(TEXT));
    }

    private static void refused(CalendarChange change, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refused.class, () -> change.applyTo(TEXT)).getMessage());
    }
}
