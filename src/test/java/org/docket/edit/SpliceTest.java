// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.docket.agenda.Span;
import org.junit.jupiter.api.Test;

class SpliceTest {
    @Test
    void putsTextInPlace() {
        assertEquals("one 2 three", applied(splice(4, 7, "2")));
    }

    @Test
    void orderDoesNotMatter() {
        assertEquals("1 two 3", applied(splice(8, 13, "3"), splice(0, 3, "1")));
    }

    @Test
    void insertedAtOnePlaceTheFirstComesFirst() {
        assertEquals("one, and two three", applied(splice(3, 3, ","), splice(3, 3, " and")));
    }

    @Test
    void noneLeaveTheText() {
        assertEquals("one two three", applied());
    }

    @Test
    void overlappingIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> applied(splice(0, 5, ""), splice(4, 6, "")));
    }

    private static String applied(Splice... splices) {
        return Splice.apply(List.of(splices), "one two three");
    }

    private static Splice splice(int start, int end, String text) {
        return new Splice(new Span(start, end), text);
    }
}
