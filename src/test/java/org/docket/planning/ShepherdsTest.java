// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.Test;

/** Who looks after which report. */
class ShepherdsTest {
    private static final String TWO =
            SmallAgenda.TEXT.replace("        Pat Doe\n\n", "        Pat Doe\n        Sam Fir\n        Tim Elm\n\n");

    @Test
    void noneForADirectorsOwnReportElseWhoeverHasTheFewest() {
        assertEquals(List.of("Ant Pat Doe", "Bee Kim Roe / Pat"), month(TWO).committeeHeadings());
    }

    @Test
    void tiesGoByTheRollCall() {
        String file = Month.COMMITTEES
                .replace("Pat Doe <pat", "Joe Yew <joe")
                .replace("    Cat                    \n", "")
                .replace("Next month\n----------\n", "Next month\n----------\n    Cat\n");
        assertEquals(
                List.of("Ant Joe Yew / Pat", "Bee Kim Roe / Tim", "Cat Lee Poe / Sam"),
                month(TWO).committees(file).committeeHeadings());
    }

    @Test
    void whoeverHasSomethingToDoForACommitteeKeepsIt() {
        Month month = month(action("Tim", "Bee", ""));
        assertEquals(List.of("Ant Pat Doe", "Bee Kim Roe / Tim"), month.committeeHeadings());
        assertEquals("an action item is open", month.next().reports().get(1).shepherdWhy());
    }

    @Test
    void theLastActionItemCounts() {
        String text = action("Sam", "Bee", "")
                .replace("10. Unf", "    * Tim: ask\n          [ Bee ]\n" + "          Status:\n\n10. Unf");
        assertEquals("Bee Kim Roe / Tim", month(text).committeeHeadings().get(1));
    }

    @Test
    void whatIsDoneCountsNoMore() {
        assertEquals(
                "Bee Kim Roe / Pat",
                month(action("Tim", "Bee", " Complete.")).committeeHeadings().get(1));
    }

    @Test
    void whatTheSecretaryNotedDownCountsAsWell() {
        Month month = month(action("Tim", "Bee", "")).note("Bee", "They came.\n\n@Sam: call\nthem");
        assertEquals("Bee Kim Roe / Sam", month.committeeHeadings().get(1));
    }

    @Test
    void aShepherdWhoIsNoDirectorIsTold() {
        Month month = month(action("Zoe", "Bee", ""));
        assertEquals("Bee Kim Roe / Zoe", month.committeeHeadings().get(1));
        assertTrue(month.next().alarms().stream().anyMatch(alarm -> alarm.startsWith("Zoe has an open action item")));
    }

    @Test
    void twoOfAFirstNameStandWithTheirWholeNames() {
        String text = TWO.replace("Tim Elm", "Pat Elm");
        assertEquals("Bee Kim Roe / Pat Doe", month(text).committeeHeadings().get(1));
    }

    private static Month month(String last) {
        return new Month().last(last);
    }

    private static String action(String owner, String committee, String status) {
        return TWO.replace(
                "10. Unf",
                "    * " + owner + ": ask them\n          [ " + committee + " 2026-01-21 ]\n          Status:" + status
                        + "\n\n10. Unf");
    }
}
