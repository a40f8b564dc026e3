// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.edit.Difference;
import org.junit.jupiter.api.Test;

/** The words before the items: the last agenda's, on another day and at another hour. */
class OpeningTest {
    @Test
    void theWordsStayAndTheDayAndTheLinkChange() {
        String last = opening(Month.sampled("board_agenda_2026_11_11.txt"));
        assertEquals(
                Set.of(
                        "-                            November 11, 2026",
                        "+                            December 9, 2026",
                        "-            Other Time Zones: https://time.example.org/2026-11-11T18:00Z",
                        "+            Other Time Zones: https://time.example.org/2026-12-09T18:00Z"),
                Set.copyOf(
                        Difference.between(last, opening(Month.sample().next().text()))
                                .unified("a", "b")
                                .lines()
                                .filter(line -> line.matches("[-+](?![-+]).*"))
                                .toList()));
    }

    @Test
    void theHourAndItsZoneAreThoseOfTheCalendar() {
        assertTrue(hour("10:00.").contains("scheduled for 20:00 UTC."));
        assertTrue(hour("10:30am Pacific and will").contains("scheduled for 20:00 UTC and will"));
        assertTrue(hour("10:30am (Pacific) and").contains("scheduled for 20:00 UTC and"));
        assertTrue(hour("10:30 PT and").contains("scheduled for 20:00 UTC and"));
        assertTrue(hour("10:30 and will").contains("scheduled for 20:00 UTC and will"));
    }

    @Test
    void aLinkOfOtherTimeZonesIsMadeAnewOrLeftOut() {
        String told = "10:00 UTC.\n\n            Other Time Zones: http://old.example.org/x\n\n    Bring cake";
        assertTrue(hour(told).contains("fixedtime.html?iso=20260218T2000\n\n    Bring cake"));
        String none = new Month()
                .with("link.time-zones", "")
                .last(SmallAgenda.TEXT.replace("10:00.", told + "."))
                .next()
                .text();
        assertFalse(none.contains("old.example.org"));
        assertTrue(none.contains("20:00 UTC.\n\n    Bring cake."), none);
    }

    @Test
    void withoutAnHourTheTemplateSpeaks() {
        assertTrue(hour("noon.").contains("scheduled for 20:00 UTC and will begin as\n"));
    }

    @Test
    void theBodyIsTheOneOfTheLastAgenda() {
        assertTrue(new Month().next().text().startsWith(" ".repeat(26) + "Example Foundation\n"));
        assertTrue(new Month().first().next().text().startsWith(" ".repeat(20) + "The Apache Software Foundation\n"));
    }

    private static String hour(String words) {
        return new Month()
                .last(SmallAgenda.TEXT.replace("10:00.", words))
                .next()
                .text();
    }

    private static String opening(String agenda) {
        return agenda.substring(0, agenda.indexOf("    Directors (exp"));
    }
}
