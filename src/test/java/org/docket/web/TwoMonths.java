// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.SmallAgenda;
import org.docket.clerk.Clerk;

/** The small agenda in January with a private passage, and in February, when the minutes of January stand on it. */
final class TwoMonths {
    private static final String SECTION = " 6. Committee Reports\n";
    private static final String EARLIER = """
             3. Minutes from previous meetings

                A. The meeting of January 21, 2026

                   See: board_minutes_2026_01_21.txt

                   [
                     approved:
                     comments:
                     ]

            """;

    private TwoMonths() {}

    static void take(Clerk clerk) {
        String text = SmallAgenda.TEXT;
        String secret = "\n\n<private>\nthe unhappy lawyers wrote again\n</private>";
        clerk.take("2026-01-21", text.replace("We did well.", "We did well." + secret));
        String february = text.replace("January 21, 2026", "February 18, 2026");
        clerk.take("2026-02-18", february.replace(SECTION, EARLIER + SECTION));
    }
}
