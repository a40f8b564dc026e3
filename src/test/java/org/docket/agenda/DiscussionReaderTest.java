// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.docket.agenda.Warning.Code;
import org.junit.jupiter.api.Test;

class DiscussionReaderTest {
    @Test
    void letteredItems() {
        assertEquals(
                List.of("8A One: First.", "8B Two: Second."),
                items("\n    A. One\n\n       First.\n\n    B. Two\n\n       Second.\n\n"));
    }

    @Test
    void digitIsALetterToo() {
        assertEquals(List.of("80 One: First."), items("\n    0. One\n\n       First.\n\n"));
    }

    @Test
    void unletteredTextIsOneItem() {
        assertEquals(List.of("8. Discussion Items: Shall we?\n\nA. No."), items("\n    Shall we?\n\n    A. No.\n\n"));
    }

    @Test
    void emptySectionIsOneItem() {
        assertEquals(List.of("8. Discussion Items: "), items("\n"));
        assertEquals(List.of("8. Discussion Items: "), items(""));
    }

    @Test
    void firstItemMayStandAnywhere() {
        for (String before : List.of("", "\n", "\n\n", "\n \n\n")) {
            for (String indent : List.of("   ", "    ", "     ")) {
                assertEquals(List.of("8A One: First."), items(before + indent + "A. One\n\n       First.\n\n"));
            }
        }
    }

    @Test
    void listFurtherInIsText() {
        assertEquals(List.of("8. Discussion Items: A. One"), items("\n      A. One\n\n"));
    }

    @Test
    void itemWithoutTextIsWarnedOf() {
        Agenda agenda = Pond.read(Pond.section(8, "\n    A. One\n\n    B. Two\n\n       Second.\n\n"));
        Warning warning = agenda.item("8A").orElseThrow().warnings().get(0);
        assertEquals(Code.BODY_MISSING, warning.code());
        assertEquals("    A. One", agenda.lines().line(warning.line() - 1));
        assertEquals(List.of(), agenda.item("8B").orElseThrow().warnings());
    }

    @Test
    void itemsHaveDigests() {
        assertEquals(Passage.digest("It leaks."), Pond.item(Pond.TEXT, "8A").digest());
        assertEquals(Passage.digest(""), Pond.item(Pond.section(8, "\n"), "8.").digest());
    }

    private static List<String> items(String lines) {
        return Pond.read(Pond.section(8, lines)).items().stream()
                .filter(item -> item.kind() == Kind.DISCUSSION)
                .map(item -> item + ": " + item.text())
                .toList();
    }
}
