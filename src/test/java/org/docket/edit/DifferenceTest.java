// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void rowsInReadingOrder() {
        assertEquals(
                List.of("SAME a", "REMOVED b", "ADDED B", "SAME c", "ADDED d"),
                Difference.between("a\nb\nc", "a\nB\nc\nd").rows().stream()
                        .map(row -> row.kind() + " " + row.text())
                        .toList());
    }

    @Test
    void unifiedWithThreeLinesAround() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        assertEquals(
                "--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
                Difference.between(before, before.replace("5", "five")).unified("old", "new"));
    }

    @Test
    void sameTextsHaveNone() {
        assertTrue(Difference.between("a\nb", "a\nb").isEmpty());
        assertEquals("", Difference.between("a\nb", "a\nb").unified("old", "new"));
    }

    @Test
    void lineEndsDoNotDiffer() {
        assertTrue(Difference.between("a\nb\n", "a\r\nb\r").isEmpty());
    }

    @Test
    void allOfATextIsNewWhereThereWasNone() {
        assertEquals(2, Difference.between("", "a\nb").rows().size());
    }

    @Test
    void longTextsThatHaveNothingInCommonAreReplacedWhole() {
        assertEquals(
                400_000,
                Difference.between(numbers(0, 200_000), numbers(200_000, 400_000))
                        .rows()
                        .size());
    }

    private static String numbers(int from, int limit) {
        return IntStream.range(from, limit).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }
}
