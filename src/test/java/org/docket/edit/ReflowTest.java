// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReflowTest {
    @Test
    void paragraphsAreFoldedAndBroken() {
        assertEquals(List.of("    a b c d", "", "    e f"), Reflow.rows("a b  c\n d\n\n\n  e f", 4, 10));
    }

    @Test
    void lineMayBeAsLongAsTheWidth() {
        assertEquals(List.of("abc def"), Reflow.wrap("abc def", 7));
        assertEquals(List.of("abc", "def"), Reflow.wrap("abc def", 6));
    }

    @Test
    void longWordStaysWhole() {
        assertEquals(List.of("a", "bcdefghij", "k"), Reflow.wrap("a bcdefghij k", 4));
    }

    @Test
    void lengthIsCountedInCharacters() {
        String letter = "\uD835\uDC00";
        assertEquals(List.of(letter + " " + letter), Reflow.wrap(letter + " " + letter, 3));
    }

    @Test
    void nothingHasNoRows() {
        assertEquals(List.of(), Reflow.rows(" \n\n ", 4, 10));
    }

    @Test
    void sameHoweverTheLinesWereBroken() {
        assertEquals(Reflow.rows("one two three four five", 2, 9), Reflow.rows("one\ntwo three\r\nfour\rfive", 2, 9));
    }
}
