// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an item stands has a name for programs and words for people. */
class StateTest {
    @ParameterizedTest
    @CsvSource({
        "1., available, present",
        "3B, ready, needs approvals",
        "B, missing, missing",
        "D, flagged, flagged",
        "K, reviewed, approved",
        "9., ready, some open",
        "13., available, present"
    })
    void statesHaveWords(String id, String name, String words) {
        Agenda agenda = ReadBy.sampleAgenda();
        Item item = agenda.item(id).orElseThrow();
        assertEquals(new State(name, words), State.of(agenda, item));
    }

    @ParameterizedTest
    @CsvSource({"D, missing, needs a look", "F, missing, needs a look", "7A, missing, needs a look"})
    void whatCannotBeReadNeedsALook(String id, String name, String words) {
        Agenda agenda = Agendas.read(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_06_10.txt"));
        assertEquals(new State(name, words), State.of(agenda, agenda.item(id).orElseThrow()));
    }

    @Test
    void whatIsNotThereIsNotOfferedForApproval() {
        Agenda agenda = Agendas.read(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_06_10.txt"));
        Reading reading = ReadBy.director("pr", agenda, LocalDate.of(2026, 6, 1));
        May may = May.of(agenda.item("F").orElseThrow(), reading);
        assertEquals(new May(false, true, true, false, false), may);
    }

    @Test
    void initialsHaveNames() {
        Person account = new Person("amelie", "Amélie B.", "ab", "", java.util.Set.of(Role.DIRECTOR));
        Names names = Names.of(ReadBy.sampleAgenda(), List.of(account));
        assertEquals(List.of("Amélie B.", "Zanele N. Mokoena", "qx"), names.of(List.of("ab", "znm", "qx")));
    }

    @Test
    void theMeetingDayIsADay() {
        Agenda agenda = ReadBy.sampleAgenda();
        assertEquals(
                false, ReadBy.director("ab", agenda, LocalDate.of(2026, 11, 10)).isMeetingDay());
        assertEquals(
                true, ReadBy.director("ab", agenda, LocalDate.of(2026, 11, 11)).isMeetingDay());
        assertEquals(
                true, ReadBy.director("ab", agenda, LocalDate.of(2026, 11, 12)).isMeetingDay());
    }
}
