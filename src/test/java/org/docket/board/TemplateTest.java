// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.docket.board.Template.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are read with the board, and what is wrong with one is told then. */
class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void aBoardHasItsOwn() throws IOException {
        assertEquals(
                "Come all.\n",
                read("next-agenda", "Come all.\n").template(Kind.NEXT_AGENDA).fill(Map.of()));
    }

    @Test
    void aNameThatNobodyFillsIsTold() {
        assertTrue(refusal("next-agenda", "Come {{nobody}}.").contains("nothing is called nobody"));
    }

    @Test
    void anUnclosedPartIsToldWithItsLine() {
        String refusal = refusal("next-agenda", "One\n{{#two}}");
        assertTrue(refusal.contains("next-agenda.mustache") && refusal.contains("line 2"), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear chair,\n", "Subject:\nDear chair,\n", "Subject: Due", "subject: Due\n\nNow.\n"})
    void aMailWithoutASubjectIsToldWhenItIsRead(String text) throws IOException {
        for (String word : List.of("comment", "feedback", "reminder-initial", "reminder-actions", "reminder-report")) {
            String refusal = refusal(word, text);
            assertTrue(refusal.contains(word + ".mustache, line 1: a mail begins with a line \"Subject: "), refusal);
            Files.delete(folder.resolve("templates").resolve(word + ".mustache"));
        }
    }

    @Test
    void aSubjectIsALineOfItsOwn() {
        String refusal = refusal("comment", "Subject: {{#says}}Said\nSo.{{/says}}\n");
        assertTrue(refusal.contains("comment.mustache"), refusal);
    }

    @Test
    void aMailsNamesAreKnownWhenItIsRead() {
        assertTrue(refusal("comment", "Subject: {{nobody}}\n\nWell.\n").contains("nothing is called nobody"));
    }

    @Test
    void aFileThatIsNoTemplateIsTold() {
        assertTrue(refusal("next-year", "").contains("no template of that name"));
    }

    @Test
    void everyKindHasATextInTheProgram() {
        for (Kind kind : Kind.values()) {
            Board.builtIn().template(kind);
        }
    }

    private String refusal(String word, String text) {
        return assertThrows(IllegalArgumentException.class, () -> read(word, text))
                .getMessage();
    }

    private Board read(String word, String text) throws IOException {
        Files.writeString(folder.resolve("board.properties"), "name=The Board\n");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates").resolve(word + ".mustache"), text);
        return Board.read(folder);
    }
}
