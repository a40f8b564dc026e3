// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings are put on another day and cancelled by command too. */
class RescheduleTest {
    @TempDir
    Path folder;

    @BeforeEach
    void settle() throws IOException {
        Path file = Files.writeString(folder.resolve("board_agenda_2026_01_21.txt"), SmallAgenda.TEXT);
        assertEquals(0, ran("import", file.toString()).status());
        assertEquals(
                0,
                ran("user", "add", "clr", "--name", "Clara Russ", "--role", "secretary")
                        .status());
        assertEquals(
                0,
                ran("user", "add", "joe", "--name", "Joe Tester", "--role", "director")
                        .status());
    }

    @Test
    void thePrintedNameIsTheNewOne() {
        Ran moved = ran("reschedule", "2026-01-21", "2026-02-03", "--as", "clr");
        assertEquals(0, moved.status(), moved::complaints);
        assertEquals("2026-02-03\n", moved.output());
        assertEquals(
                SmallAgenda.TEXT.replace("January 21, 2026", "February 3, 2026"),
                ran("export", "2026-02-03").output());
    }

    @Test
    void onlySomeMay() {
        Ran refused = ran("reschedule", "2026-01-21", "2026-02-03", "--as", "joe");
        assertEquals(3, refused.status());
        assertTrue(refused.complaints().contains("joe"), refused::complaints);
        assertEquals(
                3, ran("cancel", "2026-01-21", "--reason", "No", "--as", "joe").status());
        assertEquals(2, ran("reschedule", "2026-01-21", "soon", "--as", "clr").status());
    }

    @Test
    void cancelledAndUndone() {
        assertEquals(2, ran("cancel", "2026-01-21", "--as", "clr").status());
        assertEquals(
                0,
                ran("cancel", "2026-01-21", "--reason", "No quorum", "--as", "clr")
                        .status());
        assertEquals(0, ran("cancel", "2026-01-21", "--undo", "--as", "clr").status());
        assertEquals(
                3, ran("cancel", "2026-01-22", "--reason", "No", "--as", "clr").status());
    }

    private Ran ran(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("docket.db").toString()));
        return Ran.with("", all.toArray(String[]::new));
    }
}
