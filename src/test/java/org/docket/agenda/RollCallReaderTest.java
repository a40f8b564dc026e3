// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.docket.agenda.RollCall.Group;
import org.junit.jupiter.api.Test;

class RollCallReaderTest {
    @Test
    void everybodyByList() {
        assertEquals(
                List.of(
                        "Ann Ash DIRECTOR true",
                        "Bob Birch DIRECTOR true",
                        "Joe Tamarack DIRECTOR true",
                        "Cleo Cedar DIRECTOR false",
                        "Olga Oak OFFICER true",
                        "Gil Grove GUEST true"),
                people(Pond.TEXT));
    }

    @Test
    void directorsAreThoseOfBothLists() {
        assertEquals(
                List.of("Ann Ash", "Bob Birch", "Joe Tamarack", "Cleo Cedar"),
                Pond.agenda().rollCall().directors());
    }

    @Test
    void namesMayBeginWithAnyLetter() {
        for (String name : List.of("Ödön Ürmös", "Иван Дрозд", "李雷", "ليلى حداد", "\uD835\uDC00lf")) {
            assertEquals(name, guest(name));
        }
    }

    @Test
    void notesBehindNamesAreCut() {
        assertEquals("Gil Grove", guest("Gil Grove - joined at 10:55"));
        assertEquals("Gil Grove", guest("Gil Grove (late)"));
        assertEquals("Gil Grove", guest("Gil Grove [of the Grove]"));
        assertEquals("Gil Grove", guest("Gil Grove  "));
    }

    @Test
    void hyphenInsideANameStays() {
        assertEquals("Gil-Hans Grove", guest("Gil-Hans Grove"));
    }

    @Test
    void noneIsNobody() {
        RollCall.Names absent =
                Pond.agenda().rollCall().list(Group.OFFICER, false).orElseThrow();
        assertEquals(List.of(), absent.names());
        assertEquals("        none", Pond.agenda().lines().line(absent.nobody().orElseThrow()));
    }

    @Test
    void onlyLinesWithEightBlanksAreNames() {
        String text = Pond.with("        Gil Grove\n", "         Nine Blanks\n       Seven Blanks\n\tTab Blank\n");
        assertEquals("Tab Blank GUEST true", people(text).get(5));
    }

    @Test
    void bulletIsNoName() {
        assertEquals(
                5, people(Pond.with("        Gil Grove", "        * Gil Grove")).size());
    }

    @Test
    void officerWhoIsADirectorIsAnOfficer() {
        assertEquals(
                "Ann Ash OFFICER true", people(Pond.with("Olga Oak", "Ann Ash")).get(0));
    }

    @Test
    void partOfANameIsSomebodyElse() {
        assertEquals(
                "Cleo GUEST true",
                people(Pond.with("        Gil Grove", "        Cleo")).get(5));
    }

    @Test
    void headingsMayLeaveOutTheExpectation() {
        String text = Pond.TEXT.replace(" (expected to be)", "").replace(" (expected)", "");
        assertEquals(people(Pond.TEXT), people(text));
    }

    @Test
    void guestsNeedNotBeThere() {
        String text = Pond.with("    Guests (expected):\n\n        Gil Grove\n\n", "");
        assertEquals(5, people(text).size());
    }

    @Test
    void sortedByTheLastWord() {
        assertEquals("McGrail Kevin A.", new RollCall.Attendee("Kevin A. McGrail", Group.GUEST, true).sortName());
        assertEquals("Cher", new RollCall.Attendee("Cher", Group.GUEST, true).sortName());
    }

    private static String guest(String line) {
        List<RollCall.Name> guests = Pond.read(Pond.with("        Gil Grove", "        " + line))
                .rollCall()
                .list(Group.GUEST, true)
                .orElseThrow()
                .names();
        return guests.get(0).name();
    }

    private static List<String> people(String text) {
        return Pond.read(text).rollCall().attendees().stream()
                .map(person -> person.name() + ' ' + person.group() + ' ' + person.attending())
                .toList();
    }
}
