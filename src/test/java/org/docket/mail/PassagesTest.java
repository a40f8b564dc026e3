// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.docket.mail.Passages.Passage;
import org.junit.jupiter.api.Test;

/** What somebody wrote, and what they only quoted. */
class PassagesTest {
    private static Passage own(String text) {
        return new Passage(false, text);
    }

    private static Passage quoted(String text) {
        return new Passage(true, text);
    }

    @Test
    void answersBetweenQuotesStandOut() {
        assertEquals(
                List.of(
                        own("Hello,"),
                        quoted("On Wed, 14 Jan 2026, Joe wrote:\n> Why?\n>\n> And when?"),
                        own("Because.\nSoon:\n\nin spring."),
                        quoted("> Bye."),
                        own("Bye")),
                Passages.of("""
                        Hello,

                        On Wed, 14 Jan 2026, Joe wrote:
                        > Why?
                        >
                        > And when?

                        Because.
                        Soon:

                        in spring.
                        > Bye.
                        Bye
                        """));
    }

    @Test
    void whatStandsBelowIsApart() {
        assertEquals(
                List.of(own("Because."), quoted("-- \nPat\nLong words")),
                Passages.of("Because.\n-- \nPat\nLong words\n"));
        assertEquals(
                List.of(own("Because."), quoted("-----Original Message-----\nFrom: Joe\n\nWhy?")),
                Passages.of("Because.\n\n-----Original Message-----\nFrom: Joe\n\nWhy?"));
    }

    @Test
    void aTextWithoutQuotesIsOneAndNothingIsNone() {
        assertEquals(List.of(own("One:\n\n- two\n-- three")), Passages.of("\nOne:\n\n- two\n-- three\n\n"));
        assertEquals(List.of(), Passages.of("\n \n"));
    }
}
