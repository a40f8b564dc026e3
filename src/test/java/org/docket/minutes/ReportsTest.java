// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How minutes tell which reports there were and what was said of them. */
class ReportsTest {
    private static final String OFFICERS = """
                A. Chairman [Pat]

                   All is well.

                B. President [Kim]

                   See below.

                   Additionally, please see Attachments 1 through 1.

                   [ comments:
                       jt: [board] Why?
                     ]

                C. Treasurer [Sam]

                D. Secretary [Ann]

                   <private>
                   A secret.
                   </private>
            """;

    private static final String ENTRIES = """
                Summary of Reports

                 The following reports require further discussion:

                    # Bee [jt]

                A. Apache Ant Project [Pat Doe / Sam]

                   See Attachment A

                   [ Ant.
                     approved:
                     comments:
                       jt: Reminder sent
                     ]

                B. Apache Bee Project [Kim Roe / Sam]

                   See Attachment  B

                   [ Bee.
                     approved: jt, gs
                     comments:
                     ]

                C. Apache Cat Project [Ann Other / Sam]

                   See Attachment C

                D. Apache Dog Project [Ann Other / Sam]

                   See Attachment D

                   [ Dog.
                     approved:
                     comments:
                     ]
            """;

    private static Papers reports() {
        return new Papers()
                .with(4, OFFICERS)
                .with(
                        5,
                        "    A. VP of Names [Ann Other / Pat]\n\n       See Attachment 2\n\n       [ approved: gs\n         comments:\n         ]\n")
                .with(6, ENTRIES)
                .attached("1: Report from the VP of Travel  [Sam]", "We travel.")
                .attached("2: Report from the VP of Names  [Ann Other]", "No names.")
                .attached("A: Report from the Apache Ant Project  [Pat Doe]", "")
                .attached("B: Report from the Apache Bee Project  [Kim Roe]", "We did well.")
                .attached("C: Report from the Apache Cat Project  [Ann Other]", "");
    }

    @Test
    void officersWithoutAReportHaveSubmittedNone() {
        assertEquals("""

                    A. Chairman [Pat]

                       All is well.

                    B. President [Kim]

                       See below.

                       Additionally, please see Attachments 1 through 1.


                    C. Treasurer [Sam]

                       No report was submitted.

                    D. Secretary [Ann]

                    Executive officer reports approved as submitted by General Consent.

                """, reports().drafted(4));
    }

    @Test
    void notesStandBelowOfficersReports() {
        Papers papers = reports()
                .note("Chairman", "Thanks.")
                .note("President", "@Sam: travel\nless")
                .note("Treasurer", "He is ill.")
                .note("Secretary", "She <private>really</private> said so.");
        assertEquals("""

                    A. Chairman [Pat]

                       All is well.

                       Thanks.

                    B. President [Kim]

                       See below.

                       Additionally, please see Attachments 1 through 1.


                       @Sam: travel less

                    C. Treasurer [Sam]

                       He is ill.

                    D. Secretary [Ann]

                       She said so.

                    Executive officer reports approved as submitted by General Consent.

                """, papers.drafted(4));
    }

    @Test
    void anOfficerWhoOnlyGotCommentsHasSubmittedNone() {
        String officers = "    A. President [Kim]\n\n       [ comments:\n         ]\n";
        assertEquals(
                "\n    A. President [Kim]\n\n       No report was submitted.\n\n\n"
                        + "    Executive officer reports approved as submitted by General Consent.\n\n",
                new Papers().with(4, officers).drafted(4));
    }

    @Test
    void approvalsAndCommentsGiveWayToNotes() {
        Papers papers = reports()
                .note("Bee", "@Sam: ask\nBee")
                .note("Cat", "@Ann: pursue a report for Cat")
                .note("Dog", "Who?");
        assertEquals("""

                    Summary of Reports

                     The following reports required further discussion:

                        # Bee [jt]

                    A. Apache Ant Project [Pat Doe / Sam]

                       No report was submitted.

                    B. Apache Bee Project [Kim Roe / Sam]

                       See Attachment  B

                       @Sam: ask Bee

                    C. Apache Cat Project [Ann Other / Sam]

                       No report was submitted.

                       @Ann: pursue a report for Cat

                    D. Apache Dog Project [Ann Other / Sam]

                       See Attachment D

                       Who?

                    Committee reports approved as submitted by General Consent.

                """, papers.drafted(6));
    }

    @Test
    void notesAreFoundByTitleOrByHeading() {
        for (String title : List.of("Names", "VP of Names")) {
            assertEquals(
                    "\n    A. VP of Names [Ann Other / Pat]\n\n       See Attachment 2\n\n       Hm.\n\n"
                            + "    Additional officer reports approved as submitted by General Consent.\n\n",
                    reports().note(title, "Hm.").drafted(5));
        }
    }

    @Test
    void reportsStayAsTheyAre() {
        Papers papers = reports();
        String attachments = papers.agenda().substring(papers.agenda().indexOf("\n============\nATTACHMENTS"));
        String ending = attachments.replace("End of agenda", "End of minutes");
        String draft = papers.draft().text();
        assertEquals(ending, draft.substring(draft.indexOf("\n============\nATTACHMENTS")));
    }

    @Test
    void agendasWithoutSuchSectionsHaveNoConsents() {
        String draft = reports().draft("13. Adjournment\n\n    Scheduled\n").text();
        assertEquals("13. Adjournment\n\n    Adjourned at ??:?? UTC\n\n", draft);
        assertFalse(reports().draft("nothing at all").text().contains("Consent"));
    }

    @Test
    void olderAgendasHaveFewerSections() {
        String agenda = """
                 1. Call to order by telephone

                    It is scheduled for 10:00 and will begin as soon thereafter that all hear.

                 4. Officer Reports

                    A. Chairman [Pat]

                 5. Committee Reports

                 6. Special Orders

                    A. Rent a Room

                       RESOLVED.
                """;
        assertEquals(
                """
                 1. Call to order by telephone

                    It was scheduled for 10:00 and began at 10:02 when all hear.

                 4. Officer Reports

                    A. Chairman [Pat]

                       No report was submitted.

                    Executive officer reports approved as submitted by General Consent.

                 5. Committee Reports

                    Committee reports approved as submitted by General Consent.

                 6. Special Orders

                    A. Rent a Room

                       RESOLVED.

                       Special Order 7A, Rent a Room, was tabled.
                """, new Papers().note("Call to order", "10:02").draft(agenda).text());
    }

    @Test
    void notesThatNobodyAskedForAreMentioned() {
        Draft draft = reports()
                .note("Infrastructure", "Works.")
                .note("Bee", "Fine.")
                .note("Ant", " ")
                .draft();
        assertEquals(List.of("The note on \"Infrastructure\" has no place in the minutes."), draft.remarks());
    }
}
