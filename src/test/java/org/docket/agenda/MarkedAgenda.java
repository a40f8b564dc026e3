// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.List;
import org.docket.SmallAgenda;

/** An agenda in which whatever not everybody may see bears a mark of its own, to be searched for in what is shown. */
public final class MarkedAgenda {
    /** In reports, sections and private passages of others than the committee Ant. */
    public static final List<String> FOREIGN = List.of(
            "mark-dial-in",
            "mark-minutes",
            "mark-president",
            "mark-president-private",
            "mark-officer",
            "mark-officer-private",
            "mark-bee",
            "mark-bee-private",
            "mark-resolution",
            "mark-discussion",
            "mark-action",
            "mark-new");

    /** Comments on foreign items, and on any item those for the board alone. */
    public static final List<String> COMMENTS =
            List.of("mark-said-of-president", "mark-said-of-bee", "mark-said-of-resolution", "mark-board-only");

    /** What the committee Ant wrote, and what was said to it. */
    public static final List<String> OWN = List.of("mark-ant", "mark-ant-private", "mark-said-to-ant");

    public static final String TEXT = """
                             Example Foundation

                              January 21, 2026

             1. Call to order

                The meeting is scheduled for 10:00. mark-dial-in

             2. Roll Call

                Directors (expected to be) Present:

                    Pat Doe
                    Joe Tester

                Directors (expected to be) Absent:

                    none

                Guests (expected):

                    Gus Guest

             3. Minutes from previous meetings

                A. The meeting of December 17, 2025

                   See: board_minutes_2025_12_17.txt mark-minutes

                   [ approved:
                     comments:
                     ]

             4. Executive Officer Reports

                A. President [Pat]

                   The President says mark-president.

                   <private>
                   And mark-president-private.
                   </private>

                   [ comments:
                       jt: mark-said-of-president
                     ]

             5. Additional Officer Reports

                A. VP of Paper [Kim Roe / Joe]

                   See Attachment 1

                   [ Paper.
                     approved:
                     comments:
                     ]

             6. Committee Reports

                Summary of Reports

                 The following reports require further discussion:

                    # Bee [jt]

                A. Project Ant [Pat Doe / Joe]

                   See Attachment A

                   [ Ant.
                     approved: jt
                     comments:
                       jt: [board] mark-board-only
                         and on a second line mark-board-only
                       jt: mark-said-to-ant
                     ]

                B. Project Bee [Kim Roe / Joe]

                   See Attachment B

                   [ Bee.
                     approved: zz
                     comments:
                       jt: mark-said-of-bee
                     ]

                C. Project Cat [Kim Roe / Joe]

                   See Attachment C

                   [ Cat.
                     approved:
                     comments:
                     ]

             7. Special Orders

                A. Change the Bee Project Chair

                   WHEREAS, there is mark-resolution.

                   [ comments:
                       jt: mark-said-of-resolution
                     ]

             8. Discussion Items

                A. Where to meet

                   In mark-discussion.

             9. Review Outstanding Action Items

                * Joe: do mark-action
                      Status:

            10. Unfinished Business

            11. New Business

                mark-new

            12. Announcements

            13. Adjournment

            ============
            ATTACHMENTS:
            ============

            """
            + attachment("1: Report from the VP of Paper  [Kim Roe]", "officer")
            + attachment("A: Report from the Project Ant  [Pat Doe]", "ant")
            + attachment("B: Report from the Project Bee  [Kim Roe]", "bee")
            + SmallAgenda.RULE
            + "Attachment C: Report from the Project Cat  [Kim Roe]\n\n\n"
            + SmallAgenda.RULE
            + "End of agenda for the January 21, 2026 board meeting.\n";

    private MarkedAgenda() {}

    private static String attachment(String heading, String mark) {
        return SmallAgenda.RULE + "Attachment " + heading + "\n\nAll is well: mark-" + mark
                + ".\n\n<private>\nBut mark-" + mark + "-private.\n</private>\n\n";
    }
}
