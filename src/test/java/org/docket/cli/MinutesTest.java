// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that drafts minutes: its output, its remarks and how it ends. */
class MinutesTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheDraft() throws IOException {
        assertEquals(0, run(SmallAgenda.TEXT, "{\"Bee\": \"Wo ist er? ä\", \"Wasp\": \"x\"}"));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("       No report was submitted.\n\n       Wo ist er? ä\n\n"), text);
        assertTrue(text.endsWith("End of minutes for the January 21, 2026 board meeting.\n"), text);
        assertEquals("The note on \"Wasp\" has no place in the minutes.\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheAgendaFromStandardInput() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.json"), "{}");
        assertEquals(
                0,
                docket(SmallAgenda.TEXT.getBytes(StandardCharsets.UTF_8), "minutes", "-", "--notes", notes.toString()));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void refusesWhileATagHasNoPartner() throws IOException {
        assertEquals(3, run(SmallAgenda.TEXT.replace("We did", "<private>We did"), "{}"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("The <private> in line "));
        assertEquals(0, out.size());
    }

    @Test
    void saysWhereNotesAreMalformed() throws IOException {
        assertEquals(2, run(SmallAgenda.TEXT, "{\"Bee\": 5}"));
        assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("notes.json: \"Bee\": A note is a text.\n"));
        assertEquals(0, out.size());
    }

    @Test
    void needsNotesAndARealPlace() throws IOException {
        Path agenda = Files.writeString(folder.resolve("agenda.txt"), SmallAgenda.TEXT);
        assertEquals(2, docket(new byte[0], "minutes", agenda.toString()));
        assertEquals(
                2,
                docket(
                        new byte[0],
                        "minutes",
                        agenda.toString(),
                        "--notes",
                        folder.resolve("none").toString()));
        Path notes = Files.writeString(folder.resolve("notes.json"), "{}");
        assertEquals(
                2,
                docket(new byte[0], "minutes", agenda.toString(), "--notes", notes.toString(), "--published", "a b"));
        assertEquals(0, out.size());
    }

    private int run(String agenda, String notes) throws IOException {
        Path file = Files.writeString(folder.resolve("agenda.txt"), agenda);
        Path noted = Files.writeString(folder.resolve("notes.json"), notes);
        return docket(new byte[0], "minutes", file.toString(), "--notes", noted.toString());
    }

    private int docket(byte[] in, String... args) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Docket.run(
                args, new ByteArrayInputStream(in), printed, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
