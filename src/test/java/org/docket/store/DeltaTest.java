// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.docket.Agendas;
import org.docket.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text comes back from the one before it and the difference, and the difference is small. */
class DeltaTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | ''",
                "'' | one",
                "one | ''",
                "one | one",
                "'one\n' | 'one'",
                "'one\ntwo\n' | 'two\none\n'",
                "'a\n\nb\n\nc\n' | 'a\n\nx\n\nb\n\n\nc\n'",
                "'a\r\nb\r\n' | 'a\nb\r\nb\r\n'",
                "'a\na\na\na' | 'a\na\na\na\na'",
                "'\n\n\n' | '\n\n'"
            },
            delimiter = '|')
    void everyByteComesBack(String before, String after) {
        assertComesBack(before.getBytes(ISO_8859_1), after.getBytes(ISO_8859_1));
    }

    @Test
    void anyTextComesBackFromAnyOther() {
        Random random = new Random(11);
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < 2000; round++) {
            byte[] before = String.join("", lines).getBytes(ISO_8859_1);
            for (int edits = random.nextInt(6); edits >= 0; edits--) {
                int at = random.nextInt(lines.size() + 1);
                if (random.nextInt(3) == 0 && at < lines.size()) {
                    lines.remove(at);
                } else {
                    lines.add(at, "line " + random.nextInt(9) + (random.nextInt(9) == 0 ? "" : "\n"));
                }
            }
            assertComesBack(before, String.join("", lines).getBytes(ISO_8859_1));
        }
    }

    @Test
    void manySmallChangesAreASmallDifference() {
        byte[] month = Agendas.bytes(Shared.month());
        byte[] approved = new String(month, ISO_8859_1)
                .replace("[ approved: ", "[ approved: zz, ")
                .getBytes(ISO_8859_1);
        int kept = Packed.pack(Delta.between(month, approved)).length;
        assertTrue(kept < 3000, () -> "kept " + kept);
        assertComesBack(month, approved);
    }

    @Test
    void whatDoesNotFitIsDamaged() {
        byte[] before = "one\ntwo\nthree\n".getBytes(ISO_8859_1);
        byte[] delta = Delta.between(before, "one\ntwo\nfour\n".getBytes(ISO_8859_1));
        assertThrows(Damaged.class, () -> Delta.apply(new byte[3], delta));
        Random random = new Random(5);
        for (int round = 0; round < 5000; round++) {
            byte[] garbage = new byte[1 + random.nextInt(12)];
            random.nextBytes(garbage);
            try {
                Delta.apply(before, garbage);
            } catch (Damaged expected) {
                assertTrue(expected.getMessage().contains("does not fit"));
            }
        }
    }

    private static void assertComesBack(byte[] before, byte[] after) {
        assertArrayEquals(after, Delta.apply(before, Delta.between(before, after)));
    }
}
