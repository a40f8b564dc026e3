// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.Project;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String UNTIDY =
            Pond.with("    A. Change", "   A. Change").replace("It stands.", "<private>");

    @TempDir
    private Path folder;

    @Test
    void tidyAgendaIsFine() {
        Ran ran = Ran.with(Pond.TEXT, "check", "-");
        assertEquals(0, ran.status());
        assertEquals("", ran.output());
    }

    @Test
    void eachWarningWithFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("agenda.txt"), UNTIDY);
        Ran ran = Ran.with("", "check", file.toString());
        assertEquals(1, ran.status());
        assertEquals(
                file + ":111: HEADING_INDENT: The heading is not indented by 4 blanks.\n" + file
                        + ":174: UNBALANCED_PRIVATE: This private tag has no partner.\n",
                ran.output());
    }

    @Test
    void severalFiles() throws IOException {
        Path tidy = Files.writeString(folder.resolve("tidy.txt"), Pond.TEXT);
        Ran ran = Ran.with(UNTIDY, "check", tidy.toString(), "-");
        assertEquals(1, ran.status());
        assertTrue(ran.output().startsWith("-:111: HEADING_INDENT: "));
    }

    @Test
    void unreadableFileIsNamed() {
        Ran ran = Ran.with("", "check", folder.resolve("none.txt").toString());
        assertEquals(2, ran.status());
        assertEquals(folder.resolve("none.txt") + ": there is no such file\n", ran.complaints());
    }

    @Test
    void boardFolderMatters() throws IOException {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        String november = samples.resolve("board_agenda_2026_11_11.txt").toString();
        String board = samples.resolve("board").toString();
        assertEquals(0, Ran.with("", "check", "--board", board, november).status());
    }

    @Test
    void folderThatIsNoBoardIsNamed() {
        Ran ran = Ran.with(Pond.TEXT, "check", "--board", folder.toString(), "-");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().startsWith(folder + ": is not a board folder"), ran.complaints());
    }

    @Test
    void anyBytesAreChecked() {
        assertEquals(0, Ran.with("\0\1\2\uFFFF", "check", "-").status());
        assertEquals(0, Ran.with("", "check", "-").status());
    }
}
