// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void smallestIndentIsTakenOff() {
        assertEquals("one\n\n  two", Passage.dedent("    one\n\n      two"));
    }

    @Test
    void lineOfFewerBlanksStaysAsItIs() {
        assertEquals("one\n  \ntwo", Passage.dedent("    one\n  \n    two"));
    }

    @Test
    void noBreakBlankIsNoIndent() {
        assertEquals("    one\n\u00A0two", Passage.dedent("    one\n\u00A0two"));
    }

    @Test
    void blankLinesAroundAreLeftOut() {
        Lines lines = new Lines("\n  \n    one \n\n      two\t\n \n");
        assertEquals("one \n\n  two", Passage.dedented(lines, 0, lines.count()));
    }

    @Test
    void whateverEndsLinesTheyAreReadAlike() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            Lines lines = new Lines(String.join(end, "head", "  one", "    two \t", "", "  \tthree", "  four", ""));
            assertEquals("one\n  two \t\n\n\tthree\nfour", Passage.dedented(lines, 1, lines.count()));
        }
    }

    @Test
    void aTabAtTheStartCountsEightBlanks() {
        Lines lines = new Lines("    one\n\ttwo\n");
        assertEquals("one\n    two", Passage.dedented(lines, 0, lines.count()));
    }

    @Test
    void digestIsOfWhatStandsBetweenBlanks() {
        assertEquals("d41d8cd98f00b204e9800998ecf8427e", Passage.digest(" \t\r\n\0"));
        assertEquals("900150983cd24fb0d6963f7d28e17f72", Passage.digest("\n  abc\0\n"));
    }

    @Test
    void digestIsOfUtf8() {
        assertEquals("a172480f4e21d0a124bac19c89569c59", Passage.digest("ö"));
    }
}
