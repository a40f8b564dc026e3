// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.agenda.Pond;
import org.docket.json.AgendaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheItems() {
        Ran ran = Ran.with(Pond.TEXT, "parse", "-");
        assertEquals(0, ran.status());
        assertEquals(AgendaJson.print(Pond.agenda(), AgendaJson.Warnings.OF_READING) + "\n", ran.output());
    }

    @Test
    void printsUtf8() {
        assertTrue(Ran.with(Pond.with("It stands.", "Ålegræs 森"), "parse", "-")
                .output()
                .contains("\"Ålegræs 森\""));
    }

    @Test
    void anyTextGivesAList() {
        assertEquals("[ ]\n", Ran.with("no agenda", "parse", "-").output());
        assertEquals("[ ]\n", Ran.with("", "parse", "-").output());
    }

    @Test
    void boardFolderMatters() throws IOException {
        Files.writeString(folder.resolve("board.properties"), "president=\nzone=Europe/Berlin\n");
        String output =
                Ran.with(Pond.TEXT, "parse", "--board", folder.toString(), "-").output();
        assertTrue(output.contains("\"timestamp\" : 1421861400000"));
        assertTrue(!output.contains("\"to\""));
    }

    @Test
    void boardFolderWithNonsenseIsNamed() throws IOException {
        Files.writeString(folder.resolve("board.properties"), "zone=Atlantis\n");
        Ran ran = Ran.with(Pond.TEXT, "parse", "--board", folder.toString(), "-");
        assertEquals(2, ran.status());
        assertEquals("", ran.output());
        assertTrue(ran.complaints().contains("there is no zone named Atlantis"), ran.complaints());
    }

    @Test
    void unreadableFileIsNamed() {
        Ran ran = Ran.with("", "parse", folder.toString());
        assertEquals(2, ran.status());
        assertEquals("", ran.output());
        assertTrue(ran.complaints().startsWith(folder + ": cannot be read"), ran.complaints());
    }
}
