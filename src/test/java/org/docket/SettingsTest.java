// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.docket.cli.Docket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String SAMPLE =
            Project.FOLDER.resolve("agenda-samples/board_agenda_2026_11_11.txt").toString();

    @TempDir
    Path folder;

    @Test
    void theEnvironmentStandsForOptionsThatAreNotGiven() {
        Path named = folder.resolve("named.db");
        assertEquals(0, run(Map.of("DOCKET_DATA", named.toString()), "import", SAMPLE));
        assertEquals(true, Files.exists(named));
    }

    @Test
    void anOptionStandsBeforeTheEnvironment() {
        Path given = folder.resolve("given.db");
        Path named = folder.resolve("named.db");
        assertEquals(0, run(Map.of("DOCKET_DATA", named.toString()), "import", SAMPLE, "--data", given.toString()));
        assertEquals(true, Files.exists(given));
        assertEquals(false, Files.exists(named));
    }

    @Test
    void theEditorIsTheOneEverybodyHas() {
        String data = folder.resolve("docket.db").toString();
        Map<String, String> environment = Map.of("VISUAL", "true", "EDITOR", "false", "DOCKET_DATA", data);
        assertEquals(0, run(environment, "import", SAMPLE));
        assertEquals(0, run(environment, "user", "add", "ann", "--name", "Ann Bee", "--role", "secretary"));
        assertEquals(0, run(environment, "edit", "2026-11-11", "--as", "ann"));
        assertEquals(2, run(Map.of("EDITOR", "false", "DOCKET_DATA", data), "edit", "2026-11-11", "--as", "ann"));
    }

    @Test
    void secretsAreNotTakenFromIt() {
        String data = folder.resolve("docket.db").toString();
        Map<String, String> environment = Map.of("DOCKET_PASSWORD", "x", "DOCKET_NAME", "Ann Bee", "DOCKET_DATA", data);
        assertEquals(2, run(environment, "user", "add", "ann", "--role", "member"));
    }

    private static int run(Map<String, String> environment, String... args) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return Docket.line(InputStream.nullInputStream(), nowhere, nowhere)
                .setDefaultValueProvider(new Settings(environment))
                .execute(args);
    }
}
