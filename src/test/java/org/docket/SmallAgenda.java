// SPDX-License-Identifier: Apache-2.0
package org.docket;

/** An agenda of a made-up body, small enough to read in a test. */
public final class SmallAgenda {
    public static final String RULE = "-".repeat(41) + "\n";
    public static final String TEXT = """
                             Example Foundation

                              January 21, 2026

             1. Call to order

                The meeting is scheduled for 10:00.

             2. Roll Call

                Directors (expected to be) Present:

                    Pat Doe

             6. Committee Reports

                A. Project Ant [Pat Doe / Sam]

                   See Attachment A

                   [ Ant.
                     approved: jt
                     comments:
                     ]

                B. Project Bee [Kim Roe / Sam]

                   See Attachment B

                   [ Bee.
                     approved:
                     comments:
                     ]

             7. Special Orders

                A. Change the Ant Project Chair

                   WHEREAS, there is one.

             8. Discussion Items

             9. Review Outstanding Action Items

            10. Unfinished Business

            11. New Business

            12. Announcements

            13. Adjournment

            ============
            ATTACHMENTS:
            ============

            """ + RULE
            + "Attachment A: Report from the Ant Project  [Pat Doe]\n\nWe did well.\n\n\n" + RULE
            + "Attachment B: Report from the Bee Project  [Kim Roe]\n\n\n" + "-".repeat(54)
            + "\nEnd of agenda for the January 21, 2026 board meeting.\n";

    private SmallAgenda() {}

    /** The same on another day, when the minutes of an earlier meeting are to be approved as item 3A. */
    public static String approving(String earlier, String day) {
        String minutes = " 3. Minutes from previous meetings\n\n    A. The meeting of " + earlier
                + "\n\n       [ approved:\n         comments:\n         ]\n\n";
        return TEXT.replace("January 21, 2026", day)
                .replace(" 6. Committee Reports", minutes + " 6. Committee Reports");
    }
}
