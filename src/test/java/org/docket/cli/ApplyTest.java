// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplyTest {
    private static final String APPROVE = "[{'change':'approve','item':'C','initials':'jt'}]";

    @TempDir
    private Path folder;

    private Path agenda;

    @BeforeEach
    void write() throws IOException {
        agenda = Files.writeString(folder.resolve("agenda.txt"), Pond.TEXT);
    }

    @Test
    void printsTheChangedText() {
        Ran ran = apply(APPROVE);
        assertEquals(0, ran.status());
        assertEquals(Pond.with("approved: aa, bb, cc", "approved: aa, bb, cc, jt"), ran.output());
        assertEquals("", ran.complaints());
    }

    @Test
    void changesAreAppliedInOrder() {
        Ran ran = apply(
                "[{'change':'approve','item':'C','initials':'jt'},{'change':'unapprove','item':'C','initials':'jt'}]");
        assertEquals(Pond.TEXT, ran.output());
    }

    @Test
    void changeThatIsAlreadySoIsDone() {
        Ran ran = apply("[{'change':'approve','item':'C','initials':'aa'}]");
        assertEquals(0, ran.status());
        assertEquals(Pond.TEXT, ran.output());
    }

    @Test
    void noChangesGiveTheText() {
        assertEquals(Pond.TEXT, apply("[]").output());
    }

    @Test
    void changesFromStandardInput() {
        Ran ran = Ran.with(APPROVE.replace('\'', '"'), "apply", agenda.toString(), "-");
        assertEquals(0, ran.status());
        assertTrue(ran.output().contains("approved: aa, bb, cc, jt"));
    }

    @Test
    void agendaFromStandardInput() throws IOException {
        Path changes = Files.writeString(folder.resolve("changes.json"), APPROVE.replace('\'', '"'));
        Ran ran = Ran.with(Pond.TEXT, "apply", "-", changes.toString());
        assertEquals(0, ran.status());
        assertTrue(ran.output().contains("approved: aa, bb, cc, jt"));
    }

    @Test
    void refusedChangeLeavesNothingOnStandardOutput() {
        Ran ran = apply(
                "[{'change':'approve','item':'C','initials':'jt'},{'change':'approve','item':'ZZ','initials':'jt'}]");
        assertEquals(3, ran.status());
        assertEquals("", ran.output());
        assertEquals("change 2 (approve): Attachment ZZ is not on this agenda.\n", ran.complaints());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'change':'approve','item':'C'}]  | change 1 (approve): The field \"initials\" is missing.",
                "[{'change':'dance'}]               | change 1: There is no change \"dance\".",
                "{}                                 | This is not an array of changes.",
                "``                                 | There is no JSON here."
            })
    void malformedChangesSayWhere(String changes, String complaint) {
        Ran ran = apply(changes);
        assertEquals(2, ran.status());
        assertEquals("", ran.output());
        assertEquals(complaint + "\n", ran.complaints());
    }

    @Test
    void brokenJsonNamesItsLine() {
        Ran ran = apply("[\n\n  {'change' 'approve'}]");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().startsWith("line 3, column "), ran.complaints());
    }

    @Test
    void unreadableFileIsNamed() {
        Ran ran = Ran.with("[]", "apply", folder.resolve("none.txt").toString(), "-");
        assertEquals(2, ran.status());
        assertEquals(folder.resolve("none.txt") + ": there is no such file\n", ran.complaints());
        assertEquals(2, Ran.with("[]", "apply", folder.toString(), "-").status());
        assertEquals(2, Ran.with("[]", "apply", "a\0b", "-").status());
    }

    @Test
    void everyOtherByteStays() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        String text = Pond.TEXT
                .replace("\n", "\r\n")
                .replace("It stands.", "It\tst\u00A0nds “well”. \r")
                .stripTrailing();
        bytes.writeBytes(text.replace("Rain.", "caf\u0001").getBytes(StandardCharsets.UTF_8));
        byte[] before = bytes.toByteArray();
        before[indexOf(before, (byte) 1)] = (byte) 0xE9;
        Files.write(agenda, before);
        assertArrayEquals(before, apply("[]").bytes());
        String approved = "approved: aa, bb, cc";
        byte[] after = apply(APPROVE).bytes();
        String latin = new String(before, StandardCharsets.ISO_8859_1);
        assertEquals(latin.replace(approved, approved + ", jt"), new String(after, StandardCharsets.ISO_8859_1));
    }

    @Test
    void initialsOfOtherScriptsComeThrough() {
        Ran ran = apply("[{'change':'comment','item':'C','initials':'\u0438\u0434','text':'\u0414\u0430 \u263a'}]");
        assertTrue(ran.output().contains("           ид: Да ☺\n"));
    }

    @Test
    void usageIsExplained() {
        assertEquals(2, Ran.with("", "apply").status());
        assertEquals(2, Ran.with("", "apply", agenda.toString()).status());
        assertEquals(2, Ran.with("", "apply", "--dance", agenda.toString(), "-").status());
        assertEquals(0, Ran.with("", "apply", "--help").status());
    }

    private Ran apply(String changes) {
        return Ran.with(changes.replace('\'', '"'), "apply", agenda.toString(), "-");
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
