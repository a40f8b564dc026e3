// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items are found by their titles, whatever script these are in and however often they occur. */
class HrefsTest {
    @ParameterizedTest
    @CsvSource({
        "Qpid, Qpid",
        "Change Geronimo Chair, Change-Geronimo-Chair",
        "'January 21, 2015', January-21-2015",
        "C++ / Rust, C-Rust",
        "Œuvre né, Œuvre-né",
        "Ελένη (Δούκα), Ελένη-Δούκα-",
        "森はるか 2, 森はるか-2",
        "'   ', -"
    })
    void everythingButLettersAndDigitsIsOneDash(String title, String href) {
        assertEquals(href, Hrefs.plain(title));
    }

    @Test
    void theSecondOfANameGetsItsId() {
        assertEquals(List.of("Ant", "Ant-B", "Bee"), hrefs("Ant", "Ant", "Bee"));
    }

    @Test
    void theNameOfAPageGetsTheId() {
        assertEquals(List.of("queue-A", "help-B", "Help"), hrefs("queue", "help", "Help"));
    }

    @Test
    void aNameMadeForAnotherIsTakenToo() {
        assertEquals(List.of("Ant", "Ant-B", "Ant-B-C"), hrefs("Ant", "Ant", "Ant B"));
    }

    @Test
    void theIdLosesItsDot() {
        StringBuilder text = new StringBuilder();
        for (int section = 1; section <= 13; section++) {
            text.append(String.format("%n%2d. %s%n", section, section > 9 ? "Announcements" : "Anything"));
        }
        Hrefs hrefs = Hrefs.of(Agenda.parse(text.toString(), Board.builtIn()));
        assertEquals("11.", hrefs.find("Announcements-11").orElseThrow().id());
    }

    @Test
    void addressesAreAscii() {
        assertEquals("%c5%92uvre", Hrefs.encoded("Œuvre"));
    }

    @Test
    void eachItemIsFoundByItsOwn() {
        Agenda agenda = agenda("Ant", "Ant", "missing");
        Hrefs hrefs = Hrefs.of(agenda);
        agenda.items().forEach(item -> assertTrue(hrefs.find(hrefs.of(item)).orElseThrow() == item));
    }

    private static List<String> hrefs(String... titles) {
        Agenda agenda = agenda(titles);
        Hrefs hrefs = Hrefs.of(agenda);
        return agenda.items().stream().map(hrefs::of).toList();
    }

    private static Agenda agenda(String... titles) {
        StringBuilder text = new StringBuilder();
        char id = 'A';
        for (String title : titles) {
            text.append("-".repeat(41)).append("\nAttachment ").append(id++);
            text.append(": Report from the ").append(title).append("  [Pat Doe]\n\nAll is well.\n\n");
        }
        return Agenda.parse(text + "-".repeat(54) + "\nEnd of agenda\n", Board.builtIn());
    }
}
