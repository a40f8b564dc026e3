// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.RollCall.Group;
import org.docket.agenda.RollCall.Name;
import org.docket.agenda.RollCall.Names;
import org.docket.edit.Attend;
import org.docket.edit.PostActions;
import org.docket.edit.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The next agenda as a whole: what it holds, and that it is read as it was meant. */
class NextAgendaTest {
    @Test
    void decemberOfTheSamplesIsReadWithoutAWarning() {
        Agenda december = Month.sample().agenda();
        assertEquals(List.of(), december.warnings());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 9)), december.date());
        assertEquals(
                List.of(
                        "Ålegræs",
                        "Barnacle",
                        "Cormorant",
                        "Driftwood",
                        "Foghorn",
                        "Gannet",
                        "Limpet",
                        "Nursery",
                        "Oarlock",
                        "Quayside",
                        "Samphire",
                        "Sextant",
                        "Spume++",
                        "Whelk"),
                titles(december, Kind.COMMITTEE));
        assertEquals(List.of("Names and Marks", "Gatherings", "Harbour Machines"), titles(december, Kind.OFFICER));
        assertEquals(List.of("Chair", "Treasurer", "Secretary"), titles(december, Kind.EXECUTIVE));
        assertEquals(
                List.of("August 12, 2026", "September 9, 2026", "October 14, 2026", "November 11, 2026"),
                titles(december, Kind.MINUTES));
    }

    @Test
    void everyReportIsMissingAndAwaitsApprovals() {
        for (Item item : Month.sample().agenda().items()) {
            if (item.kind().isAttached()) {
                assertTrue(item.missing(), item::toString);
                assertEquals(Optional.of(List.of()), item.approved(), item::toString);
            }
        }
    }

    @Test
    void directorsArePresentByLastNameAndNobodyIsAbsent() {
        Agenda december = Month.sample().agenda();
        assertEquals(
                List.of(
                        "Amélie Brochant",
                        "Bjørn Halvorsen",
                        "Zanele N. Mokoena",
                        "Greta Steinmüller",
                        "Layla Haddad ليلى حداد",
                        "Priya Raghunath प्रिया",
                        "Haruka Mori 森はるか"),
                names(december, Group.DIRECTOR, true));
        assertEquals(List.of("Ελένη Δούκα", "Олена Ковальчук"), names(december, Group.OFFICER, true));
        for (Names list : december.rollCall().lists()) {
            assertEquals(list.names().isEmpty(), list.nobody().isPresent());
        }
        assertEquals(List.of(), names(december, Group.DIRECTOR, false));
    }

    @Test
    void aGuestWhoComesStandsInPlaceOfNobody() {
        Agenda after = new Attend("Kim Roe").applyTo(Month.sample().agenda());
        assertEquals(List.of("Kim Roe"), names(after, Group.GUEST, true));
        assertEquals(
                Optional.empty(),
                after.rollCall().list(Group.GUEST, true).orElseThrow().nobody());
    }

    @Test
    void actionItemsAreToBePostedLater() {
        Agenda december = Month.sample().agenda();
        assertTrue(december.item("9.").orElseThrow().missing());
        Task task = new Task("Greta", "call them", Optional.of("Quayside"), Optional.of("2026-11-11"));
        Agenda posted = new PostActions(List.of(task)).applyTo(december);
        assertEquals("call them", posted.actions().get(0).text());
    }

    @Test
    void itEndsAfterTheUsualTimeInTheSameZone() {
        Agenda december = Month.sample().agenda();
        assertEquals(
                "2026-12-09T19:00+01:00[Europe/Berlin]",
                december.timeOf(december.item("1.").orElseThrow()).orElseThrow().toString());
        assertEquals(
                "2026-12-09T20:30+01:00[Europe/Berlin]",
                december.timeOf(december.item("13.").orElseThrow())
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aMeetingThatEndsAfterMidnightEndsTheDayAfter() {
        Agenda next =
                new Month().calendar("*) Wed, 18 February 2026, 23:30 UTC").agenda();
        Item end = next.item("13.").orElseThrow();
        assertEquals("Scheduled to adjourn by 00:30 UTC", end.text());
        assertEquals(LocalDate.of(2026, 2, 19), next.timeOf(end).orElseThrow().toLocalDate());
    }

    @Test
    void itIsSoughtAfterTheLastMeetingWhateverTheDay() {
        Month month = Month.sample();
        for (LocalDate from : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 11))) {
            assertEquals(
                    LocalDate.of(2026, 12, 9), month.from(from).next().meeting().day());
        }
        assertEquals(
                LocalDate.of(2027, 1, 13),
                month.from(LocalDate.of(2026, 12, 10)).next().meeting().day());
    }

    @Test
    void aDayMayBeChosen() {
        NextAgenda chosen = Month.sample().on(LocalDate.of(2026, 12, 1)).next();
        assertEquals(
                "2026-12-01T19:00", chosen.meeting().start().toLocalDateTime().toString());
        assertTrue(chosen.alarms().contains("The calendar has no meeting on 2026-12-01."), chosen.alarms()::toString);
        assertEquals(
                Month.sample().next(),
                Month.sample().on(LocalDate.of(2026, 12, 9)).next());
    }

    @Test
    void withoutACalendarItIsTheUsualDay() {
        NextAgenda next = Month.sample().calendar("").next();
        assertEquals(LocalDate.of(2026, 12, 9), next.meeting().day());
        assertFalse(next.meeting().announced());
        assertTrue(next.text().contains("scheduled for 19:00 Europe/Berlin"), next.text());
    }

    @Test
    void theSameSourcesGiveTheSameAgenda() {
        assertEquals(Month.sample().next(), Month.sample().next());
    }

    @Test
    void itIsMadeOfLineFeedsWhateverTheOthersAreMadeOf() {
        String plain = Month.sample().next().text();
        Month month = Month.sample()
                .last("\uFEFF" + Month.sampled("board_agenda_2026_11_11.txt").replace("\n", "\r\n"))
                .committees("\uFEFF" + Month.sampled("committee-info.txt").replace("\n", "\r\n"))
                .calendar("\uFEFF" + Month.sampled("calendar.txt").replace("\n", "\r\n"));
        assertEquals(plain, month.next().text());
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void anyAgendaHasANextOne(Path file) {
        for (Month month : List.of(new Month(), Month.sample())) {
            String text = month.last(Month.read(file)).next().text();
            Agenda next = Agendas.parse(text);
            assertTrue(next.item("9.").orElseThrow().missing());
            assertTrue(text.endsWith(" board meeting.\n"));
            assertFalse(text.contains("\r"));
        }
    }

    static Stream<Path> agendas() {
        return Agendas.files();
    }

    private static List<String> titles(Agenda agenda, Kind kind) {
        return agenda.items().stream()
                .filter(item -> item.kind() == kind)
                .map(Item::title)
                .toList();
    }

    private static List<String> names(Agenda agenda, Group group, boolean present) {
        return agenda.rollCall().list(group, present).orElseThrow().names().stream()
                .map(Name::name)
                .toList();
    }
}
