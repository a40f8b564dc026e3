// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.Locale;
import org.docket.board.Board;

/** What the two files say before anything is written into them. */
public final class Blank {
    private static final String RULE = "=".repeat(77) + "\n";

    private Blank() {}

    public static String committees(Board board) {
        return """
                COMMITTEES OF %s

                %s
                1. COMMITTEES AND OFFICES

                There are these Project Management Committees (PMCs):

                    NAME                    CHAIR
                    ----------              ---------------

                There are these Board Committees:

                    NAME                    CHAIR
                    ----------              ---------------

                There are these Executive Officers:

                    Office                  Officer
                    ----------              ---------------

                There are these additional Officers:

                    Office                  Officer
                    ----------              ---------------

                %s
                2. REPORTING SCHEDULE

                January, April, July, October
                -----------------------------

                February, May, August, November
                -------------------------------

                March, June, September, December
                --------------------------------

                Next month
                ----------

                %s
                3. MEMBERS

                %s
                4. ADDRESSES AND FORMER NAMES

                %s""".formatted(board.name().toUpperCase(Locale.ROOT), RULE, RULE, RULE, RULE, RULE);
    }

    public static String calendar(Board board) {
        return """
                %s
                Board meeting calendar

                Unless something else stands here, the board meets on the %s of a month, at %s %s.

                Meeting Calendar
                ================
                """.formatted(board.name(), board.usualDay().words(), board.usualTime(), board.zone());
    }
}
