// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.edit.Refused;
import org.docket.edit.SeatBoard;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** When the board changes before a meeting: proposed to those who keep the agenda, and done only when they confirm it. */
public final class Seatings {
    private final Desk desk;
    private final Shelf shelf;
    private final Scribe scribe;
    private final Permissions permissions;

    Seatings(Desk desk, Shelf shelf, Scribe scribe, Permissions permissions) {
        this.desk = desk;
        this.shelf = shelf;
        this.scribe = scribe;
        this.permissions = permissions;
    }

    /** A board that changed, and the agenda as it would be. */
    private record Found(Seating seating, Agenda after, String about) {}

    /** What is proposed for a meeting that is not over; nothing where the roll call is right, or it was put off. */
    public Optional<Seating> proposed(Person who, String meeting) {
        return desk.read(books -> who.may(Right.KEEP_AGENDA)
                ? find(books, meeting)
                        .filter(found -> !books.putOff().has(meeting, found.about))
                        .map(Found::seating)
                : Optional.empty());
    }

    /** Writes it into the agenda as one revision, if it is still what was looked at. */
    public Revision confirm(Dates.Asker asker, String meeting, String key) {
        return desk.written(meeting, books -> {
            Found found = required(books, asker, meeting, key);
            found.seating.against().ifPresent(reason -> {
                throw new Refused(reason);
            });
            Turn.Page page = shelf.page(books, meeting);
            String message = "Change of the board: " + found.seating.words();
            return scribe.next(
                    books, page, found.after, new Scribe.Writing(asker.who().id(), message, List.of()));
        });
    }

    /** Has the same not proposed again for this meeting. */
    public void putOff(Dates.Asker asker, String meeting, String key) {
        desk.written(meeting, books -> {
            Found found = required(books, asker, meeting, key);
            books.putOff().add(meeting, found.about, asker.who().id(), scribe.now());
            books.audit()
                    .add(new Deed(
                            scribe.now(), asker.who().id(), asker.from(), "puts off a change of the board", meeting));
            return found;
        });
    }

    private Found required(Books books, Dates.Asker asker, String meeting, String key) {
        permissions.of(books, asker.who(), meeting).require(Right.KEEP_AGENDA);
        return find(books, meeting)
                .filter(found -> found.seating.key().equals(key))
                .orElseThrow(() -> new Refused("The board or the agenda has changed since you looked. Look again."));
    }

    private Optional<Found> find(Books books, String meeting) {
        if (!permissions.phase(books, meeting).isOpen()) {
            return Optional.empty();
        }
        Agenda agenda = shelf.page(books, meeting).agenda();
        SeatBoard change = change(books.people().all(), agenda, Phases.day(meeting));
        return change.leaving().isEmpty() && change.joining().isEmpty()
                ? Optional.empty()
                : Optional.of(found(change, agenda));
    }

    private static Found found(SeatBoard change, Agenda agenda) {
        String about = digest(change.leaving() + "/" + change.joining());
        try {
            SeatBoard.Seated seated = change.applyTo(agenda);
            String key = digest(about + seated.handovers());
            return new Found(seating(change, agenda, seated, key), seated.agenda(), about);
        } catch (Refused refused) {
            SeatBoard.Seated nothing = new SeatBoard.Seated(agenda, List.of());
            return new Found(seating(change, agenda, nothing, about).against(refused.getMessage()), agenda, about);
        }
    }

    private static Seating seating(SeatBoard change, Agenda before, SeatBoard.Seated seated, String key) {
        return new Seating(
                change.leaving(),
                change.joining(),
                seated.handovers(),
                before.majority(),
                seated.agenda().majority(),
                seated.agenda().rollCall().directors().size(),
                key,
                Optional.empty());
    }

    /** Names the accounts do not know, and terms without days, say nothing of a change. */
    static SeatBoard change(List<Person> people, Agenda agenda, LocalDate day) {
        List<String> called = agenda.rollCall().directors();
        List<String> leaving = new ArrayList<>();
        List<String> joining = new ArrayList<>();
        for (Person person : people) {
            boolean seated = person.on(day).is(Role.DIRECTOR);
            boolean there = called.contains(person.name());
            if (there && !seated && terms(person).anyMatch(term -> term.last().isPresent())) {
                leaving.add(person.name());
            } else if (!called.isEmpty()
                    && !there
                    && seated
                    && terms(person.on(day)).anyMatch(term -> term.first().isPresent())) {
                joining.add(person.name());
            }
        }
        return new SeatBoard(leaving, joining);
    }

    private static Stream<Term> terms(Person person) {
        return person.terms().stream().filter(term -> term.role() == Role.DIRECTOR);
    }

    private static String digest(String words) {
        return Sha256.of(words.getBytes(UTF_8));
    }
}
