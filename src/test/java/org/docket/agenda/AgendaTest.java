// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgendaTest {
    @Test
    void emptyTextHasNoItems() {
        for (String text : List.of("", "\uFEFF", "\n", "\r", " ", "no agenda at all")) {
            assertEquals(List.of(), Pond.read(text).items());
            assertEquals(List.of(), Pond.read(text).warnings());
        }
    }

    @Test
    void keepsItsTextWhateverItHolds() {
        String text = "\uFEFF" + Pond.TEXT.replace("\n", "\r\n").stripTrailing() + "\t\u00A0\r\r\n\uDCFF";
        assertEquals(text, Pond.read(text).text());
    }

    @Test
    void meansTheSameWhateverEndsItsLines() {
        assertEquals(meaning(Pond.TEXT), meaning(Pond.TEXT.replace("\n", "\r\n")));
        assertEquals(meaning(Pond.TEXT), meaning(Pond.TEXT.replace("\n", "\r")));
        assertEquals(meaning(Pond.TEXT), meaning("\uFEFF" + Pond.TEXT.stripTrailing()));
    }

    @Test
    void meansTheSameWithTabsForEightBlanks() {
        assertEquals(meaning(Pond.TEXT), meaning(Pond.TEXT.replaceAll("(?m)^ {8}", "\t")));
    }

    @Test
    void dayOfTheMeetingIsTheFirstDate() {
        assertEquals(Optional.of(LocalDate.of(2015, 1, 21)), Pond.agenda().date());
    }

    @Test
    void indexLabelsStandOnTheFirstOfEachKind() {
        Map<String, String> labels = new TreeMap<>();
        Pond.agenda().items().forEach(item -> item.index().ifPresent(label -> labels.put(item.id(), label)));
        assertEquals(
                Map.of(
                        "2.", "Roll Call",
                        "3A", "Minutes",
                        "4A", "Executive Officer",
                        "1", "Additional Officer",
                        "A", "Committee Reports",
                        "7A", "Special Orders",
                        "8A", "Discussion Items",
                        "9.", "Action Items"),
                labels);
    }

    @Test
    void presidentIsFoundByTitle() {
        assertEquals("4B", Pond.agenda().president().orElseThrow().id());
    }

    @Test
    void withoutPresidentNobodyReportsToOne() {
        Agenda agenda = Pond.read(Pond.with("B. President [Bob]", "B. Harbour Master [Bob]"));
        assertEquals(Optional.empty(), agenda.president());
        assertFalse(agenda.items().stream().anyMatch(item -> item.reportsTo().isPresent()));
    }

    @Test
    void actionItemsAreKnownByTheirTitle() {
        String other = Pond.with(" 9. Review Outstanding Action Items", " 9. Unfinished Business");
        assertEquals(List.of(), Pond.read(other).actions());
    }

    @Test
    void laterAttachmentOfTheSameLetterReplacesTheFirst() {
        String twice = Pond.with("Attachment B: Report from the Pond Frog", "Attachment A: Report from the Pond Frog");
        assertEquals("Frog", Pond.item(twice, "A").title());
        assertEquals("UNKNOWN", Pond.item(twice, "B").title());
    }

    private static List<String> meaning(String text) {
        Agenda agenda = Pond.read(text);
        return agenda.items().stream()
                .map(item -> List.of(
                                        item,
                                        item.owner(),
                                        item.approved(),
                                        item.comments().size(),
                                        item.text())
                                .toString()
                        + List.of(item.place(), item.digest(), item.flaggedBy(), item.time(), agenda.status(item)))
                .toList();
    }
}
