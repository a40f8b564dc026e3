// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.docket.edit.Refused;
import org.junit.jupiter.api.Test;

/** Times as the secretary types them. */
class DeskTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    @Test
    void aTimeIsReadInTheZoneOfTheMeeting() {
        DeskTimes times = at("2026-11-11T18:01:00Z");
        assertEquals(Optional.of(Instant.parse("2026-11-11T18:05:00Z")), times.read(" 19:05 "));
        assertEquals(Optional.empty(), times.read(" "));
        assertEquals("19:01", times.offered());
        assertEquals("CET", times.zoneWord());
    }

    @Test
    void afterMidnightIsTheNextDay() {
        DeskTimes times = at("2026-11-11T22:30:00Z");
        assertEquals(Optional.of(Instant.parse("2026-11-11T23:10:00Z")), times.read("0:10"));
    }

    @Test
    void weeksLaterATimeIsStillOneOfThatDay() {
        Instant later = Instant.parse("2026-12-01T10:00:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-11-11T18:05:00Z")),
                DeskTimes.of(BERLIN, DAY, Optional.empty(), later).read("19:05"));
    }

    @Test
    void theHourThatComesTwiceIsTheOneNearerToNow() {
        DeskTimes times = DeskTimes.of(
                BERLIN,
                LocalDate.of(2026, 10, 24),
                Optional.of(Instant.parse("2026-10-24T23:30:00Z")),
                Instant.parse("2026-10-25T01:20:00Z"));
        assertEquals(Optional.of(Instant.parse("2026-10-25T01:15:00Z")), times.read("2:15"));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThrows(Refused.class, () -> at("2026-11-11T18:01:00Z").read("25:00"));
        assertThrows(Refused.class, () -> at("2026-11-11T18:01:00Z").read("soon"));
    }

    private static DeskTimes at(String begun) {
        Instant moment = Instant.parse(begun);
        return DeskTimes.of(BERLIN, DAY, Optional.of(moment), moment);
    }
}
