// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void insertedLinesEndAsTheLineBeforeThem() {
        assertEquals("a\r\nx\r\ny\r\nb\nc\r", edited("a\r\nb\nc\r", rows -> rows.insert(1, List.of("x", "y"))));
        assertEquals("a\r\nb\nx\nc\r", edited("a\r\nb\nc\r", rows -> rows.insert(2, List.of("x"))));
        assertEquals("a\r\nb\nc\rx\r", edited("a\r\nb\nc\r", rows -> rows.insert(3, List.of("x"))));
    }

    @Test
    void firstLineEndsAsTheTextDoes() {
        assertEquals("x\r\na\r\n", edited("a\r\n", rows -> rows.insert(0, List.of("x"))));
        assertEquals("\uFEFFx\r\na\r\n", edited("\uFEFFa\r\n", rows -> rows.insert(0, List.of("x"))));
    }

    @Test
    void lastLineGetsAnEndWhenMoreFollows() {
        assertEquals("a\r\nb\r\nx\r\n", edited("a\r\nb", rows -> rows.insert(2, List.of("x"))));
        assertEquals("a\nx\n", edited("a", rows -> rows.insert(1, List.of("x"))));
    }

    @Test
    void linesAreReplacedAndDeleted() {
        assertEquals("a\nx\nc\n", edited("a\nb\nc\n", rows -> rows.replace(1, 2, List.of("x"))));
        assertEquals("a\nc\n", edited("a\nb\nc\n", rows -> rows.delete(1, 2)));
        assertEquals("a\nb\n", edited("a\nb\n", rows -> rows.delete(1, 1)));
    }

    @Test
    void paragraphHasBlankLinesAround() {
        assertEquals("a\n\nx\n\nb\n", edited("a\nb\n", rows -> rows.insertParagraph(1, 2, List.of("x"))));
        assertEquals("a\n\nx\n\nb\n", edited("a\n\nb\n", rows -> rows.insertParagraph(1, 3, List.of("x"))));
        assertEquals("a\n\nx\n\n\nb\n", edited("a\n\n\nb\n", rows -> rows.insertParagraph(1, 4, List.of("x"))));
    }

    private static String edited(String text, UnaryOperator<Rows> edit) {
        return Splice.apply(edit.apply(new Rows(Pond.read(text))).splices(), text);
    }
}
