// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How minutes tell where and when a meeting began and who came. */
class OpeningTest {
    private static final String CALL = """
                The meeting is scheduled for 18:30 UTC and will begin as
                soon thereafter that a quorum is counted by the chair.

                        Other Time Zones: https://time.example.org/1

                The meeting will be held by telephone, at the kind expense of
                Pat Doe:

                        Number : 00 000 0199
                        Code   : 4711

                The channel #board will be used should nobody be able to hear any of the others.
            """;

    private static final String ROLL = """
                Guests are welcome to attend. Put your name below, or
                say hello.

                Directors (expected to be) Present:

                    Pat Doe
                    Kim Roe (expected at 19:00)

                Directors (expected to be) Absent:

                    none

                Guests (expected):

                    Ann Other
            """;

    @Test
    void whatWasToBeHasBeen() {
        String expected = """

                    The meeting was scheduled for 18:30 UTC and began at 18:33 when
                    a quorum was counted by the chair.

                    Other Time Zones: https://time.example.org/1

                    The meeting was held by telephone, at the kind expense of Pat
                    Doe.

                    The channel #board was used should nobody be able to hear any of the
                    others.

                """;
        assertEquals(expected, call(CALL, "18:33"));
    }

    @Test
    void aTimeThatNobodyNotedIsLeftOpen() {
        assertTrue(new Papers().with(1, CALL).drafted(1).contains("began at ??:?? when"));
    }

    @Test
    void phrasesMayRunOverALineEnd() {
        assertEquals("\n    Here is how: it began at 10:02 when a quorum was there.\n\n", call("""
                    Here is how: it will
                    begin as soon
                    thereafter that a quorum
                    is there.
                """, "10:02"));
    }

    @Test
    void nothingToDialIsPublished() {
        String forms = """
                    It will be held on the telephone:
                            Number : 4711

                            Code   : 4711

                    and, for those at sea, by radio:

                            Channel: 4711
                """;
        assertEquals("""

                    It was held on the telephone.

                    and, for those at sea, by radio.

                """, call(forms, "10:00"));
    }

    @Test
    void aPrivatePassageInItIsLeftOut() {
        String call = "    The meeting will be held <private>in the\n    back room</private> at noon.\n";
        assertEquals("\n    The meeting was held at noon.\n\n", call(call, "10:00"));
    }

    private static String call(String text, String time) {
        return new Papers().with(1, text).note("Call to order", time).drafted(1);
    }

    @Test
    void theAgendaSaysWhoWasExpected() {
        assertEquals("""

                    Directors Present:

                        Pat Doe
                        Kim Roe

                    Directors Absent:

                        none

                    Guests:

                        Ann Other

                """, new Papers().with(2, ROLL).drafted(2));
    }

    @Test
    void theNoteSaysWhoCame() {
        Papers papers =
                new Papers().with(2, ROLL).note("Roll Call", "Directors Present:\r\n\r\n  Pat Doe - left at 11:04\n\n");
        assertEquals("\n    Directors Present:\n\n      Pat Doe - left at 11:04\n\n", papers.drafted(2));
    }

    @Test
    void theNoteSaysWhoCameWhereNobodyWasExpected() {
        assertEquals(
                "\n    Guests:\n\n", new Papers().note("Roll Call", "Guests:").drafted(2));
    }

    @Test
    void thePlaceOfMinutesIsKeptOrNamed() {
        String place = """
                    Minutes (in Subversion) are found under the URL:

                        https://records.example.org/private/board/
                """;
        Papers papers = new Papers().with(3, place);
        assertEquals(
                "\n    Published minutes can be found at:\n\n        https://records.example.org/private/board/\n\n",
                papers.drafted(3));
        assertEquals(
                "\n    Published minutes can be found at:\n\n        https://example.org/minutes\n\n",
                papers.published("https://example.org/minutes").drafted(3));
    }

    @Test
    void anAgendaBecomesMinutesAboveAndBelow() {
        String draft = new Papers().draft().text();
        assertTrue(draft.contains("    Board of Directors Meeting Minutes\n"), draft);
        assertTrue(draft.endsWith("\nEnd of minutes for the January 21, 2026 board meeting.\n"), draft);
        assertFalse(draft.contains("genda"), draft);
    }
}
