// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrapTest {
    private static final String WORDS = "word ".repeat(20).strip();

    @Test
    void longLinesAreFoldedAt72() {
        assertEquals("word ".repeat(14).strip() + "\n" + "word ".repeat(6).strip() + "\n", Wrap.fold(WORDS));
    }

    @Test
    void aLineOf72Stays() {
        String line = "x".repeat(35) + " " + "y".repeat(36);
        assertEquals(line + "\n", Wrap.fold(line));
    }

    @Test
    void quotedAndIndentedLinesStay() {
        assertEquals("> " + WORDS + "\n  " + WORDS + "\n", Wrap.fold("> " + WORDS + "\r\n  " + WORDS));
    }

    @Test
    void anAddressIsNeverBroken() {
        String url = "https://board.example.org/" + "x".repeat(80);
        assertEquals("See\n" + url + "\nfor more.\n", Wrap.fold("See " + url + " for more."));
    }

    @Test
    void entriesOfAListHang() {
        assertEquals(
                "* " + "word ".repeat(14).strip() + "\n  " + "word ".repeat(6).strip() + "\n", Wrap.fold("* " + WORDS));
    }

    @Test
    void paragraphsStayApart() {
        assertEquals("one\n\ntwo\n", Wrap.fold("one\n\ntwo\n\n\n"));
    }
}
