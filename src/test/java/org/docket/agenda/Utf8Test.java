// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "61",
                "efbbbf61",
                "e2809c",
                "f09d9080",
                "efbfbd", // well made, a byte order mark and U+FFFD among it
                "ff",
                "80",
                "c0af",
                "c3",
                "e28061",
                "f0908061",
                "eda080",
                "edb2ab",
                "f4908080",
                "efbfbdff61",
                "00"
            })
    void everyByteComesBack(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertArrayEquals(bytes, Utf8.encode(Utf8.decode(bytes)));
    }

    @Test
    void anyBytesComeBack() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            assertArrayEquals(bytes, Utf8.encode(Utf8.decode(bytes)));
        }
    }

    @Test
    void wellMadeTextIsTextAsUsual() {
        String text = "Stærk “quoted” 森 \uD835\uDC00 \uFFFD";
        assertEquals(text, Utf8.decode(text.getBytes(StandardCharsets.UTF_8)));
        assertFalse(Utf8.escaped(text));
    }

    /** Texts are looked through in pieces of 8192 characters. */
    @Test
    void aByteIsFoundWhereverItStandsInALongText() {
        for (int at : new int[] {0, 8190, 8191, 8192, 8193, 16_383, 16_384, 19_999}) {
            byte[] bytes = "x".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            bytes[at] = (byte) 0xE9;
            assertTrue(Utf8.escaped(Utf8.decode(bytes)), () -> "at " + at);
            assertArrayEquals(bytes, Utf8.encode(Utf8.decode(bytes)));
            String pair = "x".repeat(at) + "\uD835\uDC9C" + "x".repeat(9);
            assertFalse(Utf8.escaped(pair), () -> "a pair at " + at);
        }
    }

    @Test
    void otherBytesShowAsTheSignForIt() {
        String text = Utf8.decode(new byte[] {'a', (byte) 0xE9, 'b'});
        assertTrue(Utf8.escaped(text));
        assertEquals("a\uFFFDb", Utf8.shown(text));
    }
}
