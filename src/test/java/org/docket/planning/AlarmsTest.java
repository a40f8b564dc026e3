// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs that the files are not kept. */
class AlarmsTest {
    @Test
    void nothingIsOddWhereEverythingIsKept() {
        assertEquals(List.of(), alarms(new Month()));
    }

    @Test
    void theLastMonthIsStillToCome() {
        String file = Month.COMMITTEES.replace("missing in January", "new, monthly through January");
        assertTrue(alarms(new Month().committees(file))
                .get(0)
                .startsWith("The schedule still says \"new, monthly through January\" behind Bee"));
    }

    @Test
    void noRemarkMentionsTheLastMonth() {
        String file = Month.COMMITTEES.replace("missing in January", "missing in December");
        assertEquals(
                List.of(
                        "No remark in the schedule mentions January: was it brought up to date after the last meeting?"),
                alarms(new Month().committees(file)));
    }

    @Test
    void theCalendarHasNothingToCome() {
        assertEquals(
                List.of("The calendar has no meeting to come: 2026-02-18 is the third Wednesday of its month."),
                alarms(new Month().calendar("*) Wed, 21 January 2026, 20:00 UTC\n")));
    }

    @Test
    void aChairIsInNoRoster() {
        String file = Month.COMMITTEES.replace("Kim Roe     <kim@", "Ann Oak     <ann@");
        assertEquals(List.of("Kim Roe chairs Bee and is in no roster."), alarms(new Month().committees(file)));
    }

    @Test
    void aCommitteeHasNoChair() {
        String file = Month.COMMITTEES.replace("    Bee                     Kim Roe <kim@example.org>\n", "");
        Month month = new Month().committees(file);
        assertTrue(alarms(month).get(0).contains("\"Bee\" has a roster and no chair"), alarms(month)::toString);
        assertTrue(month.next().text().contains("    B. Project Bee [vacant / Pat]\n"), month.next()::text);
        assertEquals(List.of(), month.agenda().warnings());
    }

    @Test
    void theScheduleNamesNobody() {
        String file = Month.COMMITTEES.replace("    Ant\n", "    Ant\n    Gnu\n");
        assertTrue(alarms(new Month().committees(file)).get(0).contains("The schedule names \"Gnu\""));
    }

    @Test
    void aCommitteeFileWithoutAScheduleIsTold() {
        Month month = Month.sample().committees("Nothing yet.\n");
        assertTrue(
                alarms(month).contains("The committee file has no schedule, so no committee reports."),
                alarms(month)::toString);
    }

    @Test
    void officersOfTheFileWhoDidNotReportAreNamed() {
        Month month = Month.sample()
                .committees(Month.sampled("committee-info.txt")
                        .replace(
                                "    Gatherings              Leil",
                                "    Lamps  Ann Oak <a@b.c>\n    Gatherings              Leil"));
        assertTrue(
                alarms(month)
                        .contains("The committee file has more officers than reported to the last meeting: Lamps."),
                alarms(month)::toString);
    }

    private static List<String> alarms(Month month) {
        return month.note("Ant", "x").next().alarms();
    }
}
