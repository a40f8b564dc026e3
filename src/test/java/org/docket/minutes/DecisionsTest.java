// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How minutes tell what was decided and discussed. */
class DecisionsTest {
    private static final String EARLIER = """
                A. The meeting of December 17, 2025

                   See: board_minutes_2025_12_17.txt

                   [ approved: jt
                     comments:
                       jt: Fine.
                     ]

                B. The meeting of November 19, 2025

                   See: board_minutes_2025_11_19.txt
            """;

    private static final String ORDERS = """
                A. Resolution to Change the Ant Project Chair

                   RESOLVED, that it be Pat Doe.

               B. Rent a Room

                   RESOLVED, that it be small.

                   [ comments:
                       jt: How small?
                     ]

                C. Say Nothing
            """;

    private static final String TALKS = """
                A. First

                   It will be spoken of.

                B. Second
            """;

    @ParameterizedTest
    @CsvSource({
        ", Tabled.",
        "'', Tabled.",
        "tabled, Tabled.",
        "approved, Approved by General Consent.",
        "' approved ', Approved by General Consent.",
        "Approved after a long look., Approved after a long look."
    })
    void earlierMinutesAreDecidedOn(String note, String decision) {
        Papers papers = new Papers().with(3, EARLIER);
        if (note != null) {
            papers.note("December 17, 2025", note).note("November 19, 2025", note);
        }
        assertEquals("""

                    A. The meeting of December 17, 2025

                       See: board_minutes_2025_12_17.txt

                       DECISION

                    B. The meeting of November 19, 2025

                       See: board_minutes_2025_11_19.txt

                       DECISION

                """.replace("DECISION", decision), papers.drafted(3));
    }

    @Test
    void earlierMinutesThatAreNotListedNeedNoDecision() {
        assertEquals("\n", new Papers().drafted(3));
    }

    @Test
    void eachOrderHasItsOutcome() {
        Papers papers = new Papers()
                .with(7, ORDERS)
                .note("Change Ant Chair", "unanimous")
                .note("Rent a Room", "was approved by 7 to 2, with Sam abstaining.\nThe rest agreed.");
        assertEquals("""

                    A. Resolution to Change the Ant Project Chair

                       RESOLVED, that it be Pat Doe.

                       Special Order 7A, Resolution to Change the Ant Project Chair,
                       was approved by Unanimous Vote of the directors present.

                   B. Rent a Room

                       RESOLVED, that it be small.


                       Special Order 7B, Rent a Room, was approved by 7 to 2, with
                       Sam abstaining. The rest agreed.

                    C. Say Nothing

                       Special Order 7C, Say Nothing, was tabled.

                """, papers.drafted(7));
    }

    @ParameterizedTest
    @CsvSource({"'', was tabled.", "' tabled', was tabled.", "was put off to May., was put off to May."})
    void ordersWithoutAVoteAreTabled(String note, String outcome) {
        String drafted = new Papers().with(7, ORDERS).note("Say Nothing", note).drafted(7);
        assertTrue(drafted.contains("Special Order 7C, Say Nothing, " + outcome + "\n"), drafted);
    }

    @Test
    void discussionItemsWithoutANoteStayAsTheyAre() {
        assertEquals("\n" + TALKS + "\n", new Papers().with(8, TALKS).drafted(8));
    }

    @Test
    void discussionItemsHaveTheirNotes() {
        Papers papers = new Papers()
                .with(8, TALKS)
                .note("First", "@Pat: ask\nSam")
                .note("Second", "Nobody came.")
                .note("Discussion Items", "A lot was said.");
        assertEquals("""

                    A. First

                       It will be spoken of.

                       @Pat: ask Sam

                    B. Second

                       Nobody came.

                    A lot was said.

                """, papers.drafted(8));
    }

    @Test
    void aSectionWithoutItemsHasItsNoteBelow() {
        assertEquals(
                "\n    Something.\n\n    One.\n\n    Two.\n\n",
                new Papers()
                        .with(8, "    Something.")
                        .note("Discussion Items", "One.\n\n\nTwo.\n")
                        .drafted(8));
        assertEquals(
                "\n    Nothing.\n\n",
                new Papers().note("Announcements", "Nothing.").drafted(12));
    }

    @ParameterizedTest
    @CsvSource({"Action Items", "Review Outstanding Action Items"})
    void theNoteReplacesActionItems(String title) {
        String note = "* Pat: ask\n      Status: done\r\n\r\n* Sam: answer\n";
        Papers papers = new Papers().note(title, note);
        String expected = "\n    * Pat: ask\n          Status: done\n    \n    * Sam: answer\n\n";
        assertEquals(expected, papers.drafted(9));
        assertEquals(
                expected, papers.with(9, "    * Kim: rest\n          Status:").drafted(9));
    }

    @Test
    void actionItemsStayWithoutANote() {
        String actions = "    * Kim: rest\n          Status: done\n";
        assertEquals("\n" + actions + "\n", new Papers().with(9, actions).drafted(9));
    }

    @ParameterizedTest
    @CsvSource({"11:43, 11:43", ", ??:??"})
    void theMeetingEnds(String note, String time) {
        Papers papers = new Papers().with(13, "    Scheduled to adjourn by 12:00\n\n    or so");
        if (note != null) {
            papers.note("Adjournment", note);
        }
        assertEquals("\n    Adjourned at " + time + " UTC\n\n", papers.drafted(13));
    }

    @Test
    void consentIsGivenToReportsWhateverWasNoted() {
        String draft = new Papers().draft().text();
        assertTrue(
                draft.contains("\n    Executive officer reports approved as submitted by General Consent.\n\n 5. "),
                draft);
        assertTrue(
                draft.contains("\n    Additional officer reports approved as submitted by General Consent.\n\n 6. "),
                draft);
        assertTrue(draft.contains("\n    Committee reports approved as submitted by General Consent.\n\n 7. "), draft);
        assertFalse(draft.contains("Tabled"), draft);
    }
}
