// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting on another day: the words for its own day change, and no other byte. */
class RescheduleTest {
    private static final LocalDate LATER = LocalDate.of(2031, 2, 3);

    @ParameterizedTest
    @MethodSource("agendas")
    void everyAgendaGoesThereAndBackToTheByte(Path file) {
        String text = Utf8.decode(Agendas.bytes(file));
        Agenda agenda = Agendas.parse(text);
        LocalDate then = agenda.date().orElseThrow();
        Agenda moved = new Reschedule(LATER).applyTo(agenda);
        assertEquals(Optional.of(LATER), moved.date());
        assertEquals(digests(agenda), digests(moved));
        assertEquals(text, new Reschedule(then).applyTo(moved).text());
    }

    static Stream<Path> agendas() {
        return Agendas.files();
    }

    @Test
    void theHeadTheLinkAndTheLastLineChange() {
        String text = Agendas.read(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_11_11.txt"))
                .text();
        String moved = new Reschedule(LocalDate.of(2026, 7, 1))
                .applyTo(Agendas.parse(text))
                .text();
        assertEquals(
                Set.of(
                        "-                            November 11, 2026",
                        "+                            July 1, 2026",
                        "-            Other Time Zones: https://time.example.org/2026-11-11T18:00Z",
                        "+            Other Time Zones: https://time.example.org/2026-07-01T17:00Z",
                        "-End of agenda for the November 11, 2026 board meeting.",
                        "+End of agenda for the July 1, 2026 board meeting."),
                Difference.between(text, moved)
                        .unified("a", "b")
                        .lines()
                        .skip(2)
                        .filter(line -> line.matches("[-+].*"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void otherDaysStay() {
        String text = SmallAgenda.TEXT.replace("We did well.", "On January 21, 2026 we did well.");
        String moved = text.replaceFirst("January 21, 2026\n", "February 3, 2031\n")
                .replace("the January 21, 2026", "the February 3, 2031");
        assertEquals(moved, reschedule(text));
    }

    @Test
    void theWordsAreWrittenAsTheyWere() {
        assertEquals(
                "\n  Feb 03, 2031\n\n 1. Call to order\n\n    On February 3, 2031.\n\n 2. Roll Call\n",
                reschedule("\n  Jan 05, 2026\n\n 1. Call to order\n\n    On January 5, 2026.\n\n 2. Roll Call\n"));
        assertEquals("February 3, 2031\n\n 1. Call to order\n", reschedule("May 5, 2026\n\n 1. Call to order\n"));
    }

    @Test
    void onThatDayAlreadyIsNoChange() {
        Agenda agenda = Agendas.parse(SmallAgenda.TEXT);
        assertEquals(List.of(), new Reschedule(LocalDate.of(2026, 1, 21)).splices(agenda));
    }

    @Test
    void anAgendaWithoutADayIsRefused() {
        Agenda agenda = Agendas.parse(" 1. Call to order\n");
        assertThrows(Refused.class, () -> new Reschedule(LATER).splices(agenda));
    }

    private static String reschedule(String text) {
        return new Reschedule(LATER).applyTo(Agendas.parse(text)).text();
    }

    /** All but the call to order, which may speak of its day. */
    private static List<String> digests(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> !item.id().equals("1."))
                .map(item -> item.id() + " " + item.digest() + item.approved()
                        + item.comments().size())
                .toList();
    }
}
