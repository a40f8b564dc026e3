// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.AdjustableClock;
import org.docket.agenda.MarkedAgenda;
import org.docket.board.Board;
import org.docket.clerk.Catalogue.Place;
import org.docket.edit.Target;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Noted;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Hit.Run;
import org.docket.store.Sought;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody searches agendas in which all that is not for everybody bears a mark, and finds what they may see. */
class CatalogueTest {
    private static final String MEETING = "2026-01-21";
    private static final String LATER = "2027-02-17";
    private static final Term OF_ANT = new Term(Role.COMMITTEE_MEMBER, "Ant", Optional.empty(), Optional.empty());
    private static final Person DIRECTOR = person("joe", Term.always(Role.DIRECTOR));
    private static final Person MEMBER = person("mia", Term.always(Role.MEMBER));
    private static final Person GUEST = person("gus", Term.always(Role.GUEST));
    private static final List<String> ALL = Stream.of(MarkedAgenda.FOREIGN, MarkedAgenda.COMMENTS, MarkedAgenda.OWN)
            .flatMap(List::stream)
            .toList();

    @TempDir
    static Path folder;

    private static Store store;
    private static Clerk clerk;

    @BeforeAll
    static void fill() {
        store = Store.open(folder.resolve("docket.db"));
        clerk = new Clerk(store, Board.builtIn(), new AdjustableClock("2026-01-21T10:00:00Z"));
        clerk.take(MEETING, MarkedAgenda.TEXT);
        clerk.take(
                LATER,
                MarkedAgenda.TEXT
                        .replace("January 21, 2026", "February 17, 2027")
                        .replace("mark-", "later-")
                        .replace("All is well", "Herons came"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void whoReadsEverythingFindsEveryWord() {
        for (Person reader : List.of(DIRECTOR, MEMBER, person("cat", Term.always(Role.SECRETARY)))) {
            assertEquals(ALL, found(reader), reader.id());
        }
    }

    @Test
    void whoReadsNothingFindsNothing() {
        assertEquals(List.of(), found(person("ada", Term.always(Role.ADMIN))));
        assertEquals(List.of(), found(person("nora")));
        assertEquals(List.of(), search(person("nora"), "Bee"));
    }

    @Test
    void guestsFindTitlesAndNothingThatIsWithheld() {
        assertEquals(List.of(), found(GUEST));
        assertEquals(List.of("2027-02-17 Bee", "2026-01-21 Bee"), titles(search(GUEST, "bee"), "Bee"));
        assertEquals(List.of(), search(GUEST, "well"));
        assertEquals(List.of(), search(GUEST, "WHEREAS"));
    }

    @Test
    void membersOfACommitteeFindWhatIsItsOwnWithoutRemarksForTheBoard() {
        Person member = person("pat", OF_ANT);
        assertEquals(MarkedAgenda.OWN, found(member));
        List<Place> well = search(member, "well");
        assertEquals(List.of("2026-01-21 Ant"), titles(well, ""));
        String words = words(well.get(0));
        assertTrue(words.contains("mark-ant-private") && words.contains("mark-said-to-ant"), words);
        assertFalse(words.contains("board-only"), words);
        assertEquals(List.of(), search(member, "Bee"), "not even titles of others");
    }

    @Test
    void whoIsAGuestAndOfACommitteeFindsAnItemOnce() {
        Person both = person("pat", OF_ANT, Term.always(Role.GUEST));
        assertEquals(MarkedAgenda.OWN, found(both));
        assertEquals(List.of("2027-02-17 Ant", "2026-01-21 Ant"), titles(search(both, "ant"), "Ant"));
        assertEquals(2, titles(search(both, "bee"), "Bee").size());
    }

    @Test
    void chairsWhomTheBoardKeepsToTheirOwnFindTheirOwn() {
        Board narrow = Board.builtIn().with("committee-chairs.read", "own");
        Path file = folder.resolve("narrow.db");
        try (Store other = Store.open(file)) {
            Clerk there = new Clerk(other, narrow, new AdjustableClock("2026-01-21T10:00:00Z"));
            there.take(MEETING, MarkedAgenda.TEXT);
            Person chair = person("pat", new Term(Role.COMMITTEE_CHAIR, "Ant", Optional.empty(), Optional.empty()));
            assertEquals(
                    MarkedAgenda.OWN,
                    ALL.stream()
                            .filter(mark -> !new Catalogue(there, narrow)
                                    .search(chair, Sought.of(mark, ""), "", 9)
                                    .isEmpty())
                            .toList());
        }
    }

    @Test
    void whatTheBoardOpensIsFoundByGuestsWhileItOpensIt() {
        Board opening = Board.builtIn().with("guests.read", "resolutions");
        try (Store other = Store.open(folder.resolve("open.db"))) {
            Clerk there = new Clerk(other, opening, new AdjustableClock("2026-01-21T10:00:00Z"));
            there.take(MEETING, MarkedAgenda.TEXT);
            Sought whereas = Sought.of("WHEREAS", "");
            assertEquals(
                    1,
                    new Catalogue(there, opening).search(GUEST, whereas, "", 9).size());
            Clerk again = new Clerk(other, Board.builtIn(), new AdjustableClock("2026-01-21T10:00:00Z"));
            Catalogue now = new Catalogue(again, Board.builtIn());
            assertEquals(List.of(), now.search(GUEST, whereas, "", 9), "what was opened counts for nothing");
            new Cataloguer(again).complete();
            assertEquals(List.of(), now.search(GUEST, whereas, "", 9));
            assertEquals(1, now.search(GUEST, Sought.of("meet", ""), "", 9).size(), "written anew");
        }
    }

    @Test
    void whatWasTakenUpInAClosedSessionIsFoundByThoseWhoSitIn() throws Exception {
        AdjustableClock clock = new AdjustableClock("2026-01-21T10:00:00Z");
        try (Store other = Store.open(folder.resolve("closed.db"))) {
            Clerk there = new Clerk(other, Board.builtIn(), clock);
            Person secretary = person("clr", Term.always(Role.SECRETARY));
            there.take(MEETING, MarkedAgenda.TEXT);
            MeetingBook book = MeetingBook.of(there, clock);
            for (MeetingBook.Sent sent : List.of(
                    act("1", Optional.empty(), around -> new Begun(clock.instant())),
                    act("2", Optional.empty(), around -> new Closed(clock.instant())),
                    act("3", Optional.of("B"), around -> new Noted(around.item(), 0, "x")))) {
                book.write(secretary, MEETING, sent);
            }
            Catalogue catalogue = new Catalogue(there, Board.builtIn());
            Sought bee = Sought.of("mark-bee", "");
            assertEquals(1, catalogue.search(DIRECTOR, bee, "", 9).size());
            assertEquals(List.of(), catalogue.search(MEMBER, bee, "", 9));
            assertEquals(List.of(), titles(catalogue.search(GUEST, Sought.of("bee", ""), "", 9), "Bee"));
            assertEquals(
                    1,
                    catalogue.search(MEMBER, Sought.of("mark-ant", ""), "", 1).size());
        }
    }

    @Test
    void wordsAreTermsAndNeverPartsOfAQuestion() {
        for (String words : List.of(
                "NEAR(well mark)",
                "well*",
                "title:well",
                "words:well",
                "NOT nothing",
                "well OR nothing",
                "-well",
                "^well")) {
            assertEquals(search(DIRECTOR, words.replaceAll("[^A-Za-z]+", " ")), search(DIRECTOR, words), words);
        }
        for (String odd : List.of("\"", "''", "(", "{well}", "a\"b\"c", "\0", "' OR 1=1 --", "+", "well AND")) {
            search(DIRECTOR, odd);
        }
        assertEquals(List.of(), search(DIRECTOR, "title:well"), "no column is asked");
        assertEquals(List.of(), search(DIRECTOR, "wel*"), "no beginning is asked");
    }

    @Test
    void wordsOfAPhraseStandTogether() {
        assertEquals(3, search(DIRECTOR, "\"all is well\"").size());
        assertEquals(3, search(DIRECTOR, "well is all").size());
        assertEquals(List.of(), search(DIRECTOR, "\"well is all\""));
        assertTrue(search(DIRECTOR, "\"all is well\"").get(0).words().contains(new Run("All is well", true)));
    }

    @Test
    void aYearAndAProjectNarrowIt() {
        assertEquals(List.of("2026-01-21 Bee"), titles(search(DIRECTOR, "well", "2026", "bee"), ""));
        assertEquals(List.of(), search(DIRECTOR, "well", "2027", "bee"));
        assertEquals(List.of("2027-02-17 Bee"), titles(search(DIRECTOR, "herons", "", "Bee"), ""));
        assertEquals(
                List.of("2027-02-17 Change the Bee Project Chair"),
                titles(search(DIRECTOR, "whereas", "2027", "bee"), ""));
        assertEquals(List.of(), search(DIRECTOR, "mark-discussion", "", "bee"));
    }

    @Test
    void theNewestMeetingStandsFirstAndNoMoreThanAskedFor() {
        List<Place> places = search(DIRECTOR, "joe");
        assertEquals(
                places.stream()
                        .map(Place::meeting)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                places.stream().map(Place::meeting).toList());
        assertEquals(
                1,
                new Catalogue(clerk, Board.builtIn())
                        .search(DIRECTOR, Sought.of("mark", ""), "", 1)
                        .size());
    }

    private static MeetingBook.Sent act(String id, Optional<String> item, MeetingBook.Saying saying) {
        return new MeetingBook.Sent(id, item.map(Target::of), saying);
    }

    private static List<String> found(Person reader) {
        List<String> found = new ArrayList<>();
        for (String mark : ALL) {
            if (!search(reader, mark).isEmpty()) {
                found.add(mark);
            }
        }
        return found;
    }

    private static List<Place> search(Person reader, String words) {
        return search(reader, words, "", "");
    }

    private static List<Place> search(Person reader, String words, String year, String project) {
        return new Catalogue(clerk, Board.builtIn()).search(reader, Sought.of(words, year), project, 50);
    }

    private static List<String> titles(List<Place> places, String title) {
        return places.stream()
                .filter(place -> title.isEmpty() || place.title().equals(title))
                .map(place -> place.meeting() + " " + place.title())
                .toList();
    }

    private static String words(Place place) {
        return place.words().stream().map(Run::text).collect(Collectors.joining());
    }

    private static Person person(String id, Term... terms) {
        return new Person(id, "Name of " + id, "x", "", List.of(terms));
    }
}
