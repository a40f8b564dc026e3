// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocketTest {
    @Test
    void tellsItsVersion() {
        for (String word : new String[] {"version", "--version"}) {
            Ran ran = Ran.with("", word);
            assertEquals(0, ran.status());
            assertTrue(ran.output().startsWith("docket "), ran.output());
        }
    }

    @Test
    void unknownCommandIsWrongUsage() {
        Ran ran = Ran.with("", "dance");
        assertEquals(2, ran.status());
        assertEquals("", ran.output());
        assertTrue(ran.complaints().contains("dance"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse", "check", "apply", "minutes", "import", "export", "serve", "demo", "user", "backup", "restore",
                "unit", "expunge"
            })
    void everyCommandExplainsItself(String command) {
        Ran ran = Ran.with("", command, "--help");
        assertEquals(0, ran.status());
        assertTrue(ran.output().startsWith("Usage: docket " + command), ran.output());
    }
}
