// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void whatTheMirrorCouldNotTakeIsRewrittenToo() throws Exception {
        Path mirror = Files.createDirectory(folder.resolve("mirror"));
        Path theirs = mirror.resolve("board_agenda_2026_01_21.txt.theirs-1");
        Path other = Files.writeString(mirror.resolve("board_agenda_2026_01_21.txt.theirs-2"), "Nothing of it.\n");
        Path theirOwn = Files.writeString(mirror.resolve("notes.txt"), "We did well\n");
        Files.writeString(theirs, "We  did\r\nwell, they say.\r\n");
        Ran ran = expunge("We did well", "ada", "clr", "--mirror", mirror.toString());
        assertEquals(0, ran.status(), ran::complaints);
        assertTrue(ran.output().endsWith(theirs + "\n"), ran::output);
        assertTrue(Files.readString(theirs).matches("\\[expunged [-\\d]{10}\\], they say.\r\n"), ran::output);
        assertEquals("Nothing of it.\n", Files.readString(other));
        assertEquals("We did well\n", Files.readString(theirOwn));
        assertFalse(ran.complaints().contains("theirs"), ran::complaints);
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

    private Ran expunge(String passage, String who, String second, String... more) {
        String options = "expunge 2026-01-21 --passage - --reason private --as " + who + " --second " + second;
        Stream<String> place = Stream.concat(Stream.of("--data", data), Stream.of(more));
        return Ran.with(
                passage, Stream.concat(Stream.of(options.split(" ")), place).toArray(String[]::new));
    }
}
