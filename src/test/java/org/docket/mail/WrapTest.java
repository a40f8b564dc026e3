// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Text is folded as people read mail. */
class WrapTest {
    private static final String WORD = "abcdefgh ";

    @Test
    void linesOfAParagraphAreMadeOne() {
        assertEquals("one two\n\nthree\n", Wrap.fill("one\ntwo\n\nthree\n"));
    }

    @Test
    void entriesAndQuotedLinesStayLines() {
        assertEquals("intro\n* one\n* two\n> said\n  set in\n", Wrap.fill("intro\n* one\n* two\n> said\n  set in"));
    }

    @Test
    void noLineIsLongerThanSeventyTwo() {
        String filled = Wrap.fill(WORD.repeat(30));
        assertEquals(0, filled.lines().filter(line -> line.length() > 72).count());
        assertEquals(WORD.repeat(30).strip(), filled.strip().replace("\n", " "));
    }
}
