// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passage is expunged by command, and what the command cannot reach is said. */
class ExpungeTest {
    @TempDir
    Path folder;

    private String data;

    @BeforeEach
    void fill() {
        data = folder.resolve("docket.db").toString();
        assertEquals(
                0, Ran.with(SmallAgenda.TEXT, "import", "-", "--data", data).status());
        for (String[] person : new String[][] {{"ada", "Ada Min", "admin"}, {"clr", "Clara Russ", "secretary"}}) {
            assertEquals(
                    0,
                    Ran.with("", "user", "add", person[0], "--name", person[1], "--role", person[2], "--data", data)
                            .status());
        }
    }

    @Test
    void itIsGoneAndTheRestIsSaid() throws Exception {
        Path copy = Files.writeString(folder.resolve("docket.db.before-003"), "an older copy");
        Ran ran = expunge("We did\nwell", "ada", "clr");
        assertEquals(0, ran.status(), ran::complaints);
        assertEquals("2026-01-21: 1 of 1 revisions\n", ran.output());
        assertTrue(ran.complaints().contains("backups") && ran.complaints().contains("mirror"), ran::complaints);
        assertTrue(ran.complaints().contains(copy.toString()), ran::complaints);
        String text = Ran.with("", "export", "2026-01-21", "--data", data).output();
        assertFalse(text.contains("We did well"), text);
        assertTrue(text.contains("[expunged "), text);
    }

    @Test
    void itIsRefusedWithAReason() {
        assertEquals(3, expunge("We did well", "clr", "ada").status());
        assertEquals(3, expunge("We did well", "ada", "ada").status());
        assertEquals(3, expunge("This stands nowhere", "ada", "clr").status());
        assertEquals(
                2,
                Ran.with("", "expunge", "2026-01-21", "--passage", "-", "--data", data)
                        .status());
        assertEquals(
                SmallAgenda.TEXT,
                Ran.with("", "export", "2026-01-21", "--data", data).output());
    }

    private Ran expunge(String passage, String who, String second) {
        return Ran.with(
                passage,
                "expunge",
                "2026-01-21",
                "--passage",
                "-",
                "--as",
                who,
                "--second",
                second,
                "--reason",
                "private",
                "--data",
                data);
    }
}
