// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.board.Board;

/** The agenda of a made-up pond: tidy, with one of everything, and small enough to be seen whole. */
public final class Pond {
    public static final String TEXT = """
                                    The Pond Foundation

                              Board of Directors Meeting Agenda

                                        January 21, 2015


             1. Call to order

                The meeting is scheduled for 18:30 UTC.

             2. Roll Call

                Directors (expected to be) Present:

                    Ann Ash
                    Bob Birch
                    Joe Tamarack

                Directors (expected to be) Absent:

                    Cleo Cedar

                Executive Officers (expected to be) Present:

                    Olga Oak

                Executive Officers (expected to be) Absent:

                    none

                Guests (expected):

                    Gil Grove

             3. Minutes from previous meetings

                A. The meeting of December 17, 2014

                   See: board_minutes_2014_12_17.txt

                   [ approved: aa
                     comments:
                     ]

             4. Executive Officer Reports

                A. Chair [Ann]

                   The water is calm.

                B. President [Bob]

                   A good month.

                   Additionally, please see Attachments 1 through 1.

                   [ comments:
                     ]

                C. Treasurer [Cleo]

             5. Additional Officer Reports

                A. VP of Weather [Wendy Willow / Ann]

                   See Attachment 2

                   [ approved: aa, bb
                     comments:
                     ]

             6. Committee Reports

                Summary of Reports

                 The following reports require further discussion:

                    # Frog [bb]

                A. Pond Dragonfly Project [Dora Dogwood / Bob]

                   See Attachment A

                   [ Dragonfly.
                     approved: aa
                     comments:
                       bb: Which release?
                     ]

                B. Pond Frog Project [Fred Fir / Cleo]

                   See Attachment B

                   [ Frog.
                     approved:
                     comments:
                     ]

                C. Pond Heron Project [Joe Tamarack]

                   See Attachment C

                   [ Heron.
                     approved: aa, bb, cc
                     comments:
                     ]

             7. Special Orders

                A. Change the Pond Frog Project Chair

                   WHEREAS, Fred Fir has hopped away,

                      now therefore somebody else is.

             8. Discussion Items

                A. The old boat

                   It leaks.

             9. Review Outstanding Action Items

                * Ann: mend the boat
                      [ Frog 2014-12-17 ]
                      Status: Bought tar.

                * Bob: count the fish
                      Status:

            10. Unfinished Business

            11. New Business

            12. Announcements

            13. Adjournment

                Scheduled to adjourn by 21:00


            ============
            ATTACHMENTS:
            ============

            -----------------------------------------
            Attachment 1: Report from the VP of Boats  [Bea Beech]

            Two boats, one of them old.


            -----------------------------------------
            Attachment 2: Report from the VP of Weather  [Wendy Willow]

            Rain.


            -----------------------------------------
            Attachment A: Report from the Pond Dragonfly Project  [Dora Dogwood]

            Dragonfly 2.0 is out.

              * It flies.


            -----------------------------------------
            Attachment B: Report from the Pond Frog Project  [Fred Fir]


            -----------------------------------------
            Attachment C: Report from the Pond Heron Project  [Joe Tamarack]

            It stands.


            ------------------------------------------------------
            End of agenda for the January 21, 2015 board meeting.
            """;

    private Pond() {}

    public static Agenda agenda() {
        return read(TEXT);
    }

    public static Agenda read(String text) {
        return Agenda.parse(text, Board.builtIn());
    }

    /** The agenda's text with this in place of that, which must be there once. */
    public static String with(String was, String is) {
        return with(TEXT, was, is);
    }

    public static String with(String text, String was, String is) {
        assertEquals(1, (text.length() - text.replace(was, "").length()) / was.length(), () -> "how often: " + was);
        return text.replace(was, is);
    }

    /** The agenda's text with these lines under the heading of this section, in place of those that stand there. */
    public static String section(int number, String lines) {
        int heading = TEXT.indexOf(String.format("\n%2d. ", number));
        int start = TEXT.indexOf('\n', heading + 1) + 1;
        int end = TEXT.indexOf(number == 13 ? "\n\n\n====" : String.format("\n%2d. ", number + 1), start) + 1;
        return TEXT.substring(0, start) + lines + TEXT.substring(end);
    }

    /** One item of the agenda, which must be there. */
    public static Item item(String text, String id) {
        return read(text).item(id).orElseThrow();
    }
}
