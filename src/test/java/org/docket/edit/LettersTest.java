// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({"A, B", "Y, Z", "Z, AA", "AA, AB", "AZ, BA", "BR, BS", "ZY, ZZ"})
    void successor(String letters, String next) {
        assertEquals(next, Letters.after(Stream.of(letters), 2));
    }

    @Test
    void firstIsA() {
        assertEquals("A", Letters.after(Stream.of(), 1));
    }

    @Test
    void highestCountsWhereverItStands() {
        assertEquals("AC", Letters.after(Stream.of("AB", "Z", "C"), 2));
    }

    @Test
    void afterTheLastThereIsNone() {
        assertThrows(Refused.class, () -> Letters.after(Stream.of("Z"), 1));
        assertThrows(Refused.class, () -> Letters.after(Stream.of("ZZ"), 2));
    }
}
