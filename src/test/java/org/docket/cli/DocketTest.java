// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        Ran ran = Ran.with("", command, "--help");
        assertEquals(0, ran.status());
        assertTrue(ran.output().startsWith("Usage: docket " + command), ran.output());
        assertTrue(Ran.with("", "--help").output().contains("\n  " + command + " "), command);
    }

    static Set<String> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Docket.line(InputStream.nullInputStream(), nowhere, nowhere)
                .getSubcommands()
                .keySet();
    }
}
