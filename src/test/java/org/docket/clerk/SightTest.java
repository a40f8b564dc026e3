// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.MarkedAgenda;
import org.docket.agenda.Status;
import org.docket.board.Board;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one may see is an agenda of its own, and what one may not see stands nowhere in it. */
class SightTest {
    private static final Agenda WHOLE = Agenda.parse(MarkedAgenda.TEXT, Board.builtIn());

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "CHAIR", "ACTING_CHAIR", "SECRETARY", "OFFICER", "MEMBER"})
    void theseSeeAllOfIt(Role role) {
        Sight sight = Sight.of(person(Term.always(role)), Board.builtIn());
        assertTrue(sight.isWhole());
        assertSame(WHOLE, sight.of(WHOLE));
    }

    @Test
    void everyMarkStandsInTheWhole() {
        assertEquals(List.of(), missing(MarkedAgenda.FOREIGN, WHOLE.text()));
        assertEquals(List.of(), missing(MarkedAgenda.COMMENTS, WHOLE.text()));
        assertEquals(List.of(), missing(MarkedAgenda.OWN, WHOLE.text()));
    }

    @Test
    void chairsOfCommitteesSeeAllOfItUnlessTheBoardNarrowsThem() {
        Person chair = person(of(Role.COMMITTEE_CHAIR, "Ant"));
        assertTrue(Sight.of(chair, Board.builtIn()).isWhole());
        Sight narrowed = Sight.of(chair, Board.builtIn().with("committee-chairs.read", "own"));
        assertEquals(List.of("Ant"), titles(narrowed.of(WHOLE)));
        Person director = person(of(Role.COMMITTEE_CHAIR, "Ant"), Term.always(Role.DIRECTOR));
        assertTrue(Sight.of(director, Board.builtIn().with("committee-chairs.read", "own"))
                .isWhole());
    }

    @Test
    void membersOfACommitteeSeeItsItemWithAllThatIsMeantForThem() {
        Agenda own = see(of(Role.COMMITTEE_MEMBER, "ant"));
        assertEquals(List.of("Ant"), titles(own));
        assertEquals(List.of(), found(MarkedAgenda.FOREIGN, own.text()));
        assertEquals(List.of(), found(MarkedAgenda.COMMENTS, own.text()));
        assertEquals(List.of(), missing(MarkedAgenda.OWN, own.text()));
        Item ant = own.item("A").orElseThrow();
        Item same = WHOLE.item("A").orElseThrow();
        assertEquals(same.text(), ant.text());
        assertEquals(same.digest(), ant.digest());
        assertEquals(same.owner(), ant.owner());
        assertEquals(same.shepherd(), ant.shepherd());
        assertEquals(Optional.of(List.of("jt")), ant.approved());
        assertEquals(1, ant.comments().size());
        assertEquals(WHOLE.status(same), own.status(ant));
        assertEquals(WHOLE.majority(), own.majority());
    }

    @Test
    void aFlagOfTheOwnReportIsSeenAndNoOther() {
        assertEquals(
                List.of("jt"),
                see(of(Role.COMMITTEE_MEMBER, "Bee")).item("B").orElseThrow().flaggedBy());
        assertFalse(see(of(Role.COMMITTEE_MEMBER, "Ant")).text().contains("Bee"));
    }

    @Test
    void guestsSeeTitlesAndTheRollCall() {
        Agenda titles = see(Term.always(Role.GUEST));
        assertEquals(titles(WHOLE), titles(titles));
        assertEquals(WHOLE.rollCall().attendees(), titles.rollCall().attendees());
        assertEquals(List.of(), found(MarkedAgenda.FOREIGN, titles.text()));
        assertEquals(List.of(), found(MarkedAgenda.COMMENTS, titles.text()));
        assertEquals(List.of(), found(MarkedAgenda.OWN, titles.text()));
        assertEquals(
                "This text is not shown to you.", titles.item("B").orElseThrow().text());
        assertEquals(Status.AVAILABLE, titles.status(titles.item("B").orElseThrow()));
        assertEquals(Status.MISSING, titles.status(titles.item("C").orElseThrow()));
        assertEquals(Optional.empty(), titles.item("A").orElseThrow().approved());
    }

    @Test
    void guestsReadWhatTheBoardOpens() {
        Person guest = person(Term.always(Role.GUEST));
        Sight sight = Sight.of(guest, Board.builtIn().with("guests.read", "call-to-order, new"));
        Agenda seen = sight.of(WHOLE);
        List<String> opened = List.of("mark-dial-in", "mark-new");
        assertEquals(opened, found(MarkedAgenda.FOREIGN, seen.text()));
        assertTrue(sight.reads(WHOLE, WHOLE.item("11.").orElseThrow()));
        assertFalse(sight.reads(WHOLE, WHOLE.item("B").orElseThrow()));
    }

    @Test
    void aGuestWhoIsOfACommitteeSeesBoth() {
        Agenda seen = see(Term.always(Role.GUEST), of(Role.COMMITTEE_MEMBER, "Ant"));
        assertEquals(titles(WHOLE), titles(seen));
        assertEquals(List.of(), missing(MarkedAgenda.OWN, seen.text()));
        assertEquals(List.of(), found(MarkedAgenda.FOREIGN, seen.text()));
    }

    @Test
    void adminsAndPeopleWithoutARoleSeeNothing() {
        assertEquals("", see(Term.always(Role.ADMIN)).text());
        assertEquals("", see().text());
        assertEquals(
                "",
                see(of(Role.COMMITTEE_MEMBER, "Unknown")).items().stream()
                        .map(Item::title)
                        .findFirst()
                        .orElse(""));
    }

    private static Agenda see(Term... terms) {
        return Sight.of(person(terms), Board.builtIn()).of(WHOLE);
    }

    private static Person person(Term... terms) {
        return new Person("someone", "Some One", "so", "", List.of(terms));
    }

    private static Term of(Role role, String committee) {
        return new Term(role, committee, Optional.empty(), Optional.empty());
    }

    private static List<String> titles(Agenda agenda) {
        return agenda.items().stream().map(Item::title).toList();
    }

    private static List<String> found(List<String> marks, String text) {
        return marks.stream()
                .filter(mark -> text.matches("(?s).*" + mark + "(?![-\\w]).*"))
                .toList();
    }

    private static List<String> missing(List<String> marks, String text) {
        List<String> missing = new ArrayList<>(marks);
        missing.removeAll(found(marks, text));
        return missing;
    }
}
