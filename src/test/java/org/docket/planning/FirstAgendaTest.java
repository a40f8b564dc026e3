// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

/** Boards that have little: no last agenda, no president, no officers, no shepherds, no calendar, no committees. */
class FirstAgendaTest {
    @Test
    void aFirstAgendaIsMadeOfTheTemplateAndTheCommitteeFile() {
        Agenda first = Month.sample().first().agenda();
        assertEquals(List.of(), first.warnings());
        assertEquals(
                List.of(
                        "4A Chair",
                        "4B Treasurer",
                        "4C Secretary",
                        "1 Names and Marks",
                        "2 Gatherings",
                        "3 Harbour Machines",
                        "A Ålegræs",
                        "B Barnacle"),
                first.items().stream()
                        .filter(item -> item.kind().isReport())
                        .limit(8)
                        .map(Object::toString)
                        .toList());
        assertTrue(first.text().contains("    A. Tidewrack Ålegræs Project [Søren Ægidius]\n"), first.text());
    }

    @Test
    void theOnlyReportHasNoWordBeforeItThatNobodyCouldTell() {
        String last = SmallAgenda.TEXT
                .replaceAll("Project (Ant|Bee)", "Hill $1 Project")
                .replaceAll("the (Ant|Bee) Project  ", "the Hill $1 Project  ");
        assertEquals(Optional.of("Hill"), Agenda.parse(last, Board.builtIn()).prefix());
        Month month = new Month().last(last);
        assertEquals(
                List.of("Ant", "Bee"),
                month.agenda().items().stream()
                        .filter(item -> item.kind() == Kind.COMMITTEE)
                        .map(Item::title)
                        .toList());
        Agenda next =
                month.committees(Month.COMMITTEES.replace("    Ant\n", "")).agenda();
        assertEquals(
                List.of("Bee"),
                next.items().stream()
                        .filter(item -> item.kind() == Kind.COMMITTEE)
                        .map(Item::title)
                        .toList());
        assertEquals(List.of(), next.warnings());
        Agenda told = month.with("prefix", "Hill").agenda();
        assertTrue(told.text().contains("Hill Bee Project"), told.text());
    }

    @Test
    void withNothingAtAllItIsTheTemplateAlone() {
        Month month = new Month()
                .first()
                .committees("")
                .calendar("")
                .with("president", "")
                .with("link.time-zones", "");
        Agenda first = month.agenda();
        assertEquals(List.of(), first.warnings());
        assertEquals(13, first.sections().size());
        assertEquals(List.of(), first.rollCall().directors());
        assertEquals(
                List.of("1.", "2.", "8.", "9.", "10.", "11.", "12.", "13."),
                first.items().stream().map(item -> item.id()).toList());
        assertFalse(first.text().contains("Other Time Zones"));
        assertTrue(first.text().contains(" 9. Review Outstanding Action Items\n"));
        assertTrue(first.text()
                .contains("============\nATTACHMENTS:\n============\n\n" + "-".repeat(54) + "\nEnd of agenda for"));
    }

    @Test
    void aBoardWithoutAPresidentHasNoLineOfAttachments() {
        assertFalse(Month.sample().next().text().contains("Additionally"));
    }

    @Test
    void aSectionThatTheBoardHasNoWordForIsLeftOut() {
        Agenda first = new Month()
                .first()
                .committees("")
                .with("section.additional", "")
                .agenda();
        assertEquals(
                List.of(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13),
                first.sections().stream().map(Section::number).toList());
    }

    @Test
    void sectionsAreAsTheLastAgendaHasThem() {
        Agenda next = new Month().agenda();
        assertEquals(List.of(), next.warnings());
        assertEquals(
                List.of(1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13),
                next.sections().stream().map(Section::number).toList());
        assertEquals("Review Outstanding Action Items", next.sections().get(6).title());
    }

    @Test
    void aBoardWithoutShepherdsGetsNone() {
        String last = Month.sampled("board_agenda_2026_11_11.txt").replaceAll(" / [^\\]\n]+]", "]");
        Month month = Month.sample().last(last);
        assertEquals(List.of(), month.agenda().warnings());
        month.agenda().items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE)
                .forEach(item -> assertEquals(item.owner(), item.shepherd()));
    }

    @Test
    void reportsGoToThePresidentOfAFirstAgendaToo() {
        String file = Month.COMMITTEES.replace("""
                =====

                2. SCHEDULE
                """, """
                The foundation also has the following President's Committees:

                    NAME       CHAIR
                    -----      -----
                    Travel     Ann Oak <ann@example.org>

                The foundation also has the following Executive Officers:

                    Office       Officer
                    ------       -------
                    President    Max Ash <max@example.org>

                =====

                2. SCHEDULE
                """);
        Agenda first = new Month().first().committees(file).agenda();
        assertEquals(
                "Additionally, please see Attachments 1 through 1.",
                first.item("4A").orElseThrow().text());
        assertEquals("president", first.item("1").orElseThrow().reportsTo().orElseThrow());
        assertEquals("Travel", first.item("1").orElseThrow().title());
    }
}
