// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.agenda.Warning;
import org.docket.clerk.Dates.Asker;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.people.Role;
import org.docket.planning.Candidate;
import org.docket.planning.NextAgenda;
import org.docket.planning.Past;
import org.docket.planning.Sources;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Paper;
import org.docket.store.Revision;

/** Plans the next meeting: what its agenda says, how it is posted, and which action items may go into it. */
public final class Planner {
    private final Desk desk;
    private final Shelf shelf;
    private final Scribe scribe;

    private Planner(Clerk clerk) {
        this.desk = clerk.desk;
        this.shelf = clerk.shelf;
        this.scribe = clerk.scribe;
    }

    /** The one that belongs to a clerk. */
    public static Planner of(Clerk clerk) {
        return new Planner(clerk);
    }

    /** The next agenda, of all that is kept here; after today, or on the day that was chosen. */
    public NextAgenda next(Person who, Optional<LocalDate> chosen) {
        require(who);
        return desk.read(books -> NextAgenda.of(sources(books, chosen)));
    }

    private Sources sources(Books books, Optional<LocalDate> chosen) {
        LocalDate today = LocalDate.ofInstant(scribe.now(), shelf.board().zone());
        Optional<Past> last = before(books, chosen.orElse(today.plusDays(1)));
        Sources sources = new Sources(
                shelf.board(),
                last,
                Committees.parse(paper(books, Paper.Kind.COMMITTEES, "").orElse("")),
                Calendar.parse(paper(books, Paper.Kind.CALENDAR, "").orElse("")),
                today,
                List.of(),
                chosen);
        return sources.with(directors(books, last, sources.meeting().day()));
    }

    /** The last meeting before a day. */
    private Optional<Past> before(Books books, LocalDate day) {
        return books.revisions().newestOfEach().stream()
                .filter(revision -> Phases.day(revision.meeting()).isBefore(day))
                .reduce((earlier, later) -> later)
                .map(revision -> past(books, revision));
    }

    private Past past(Books books, Revision revision) {
        Set<LocalDate> published = books.papers().newestOfEach().stream()
                .filter(paper -> paper.kind() == Paper.Kind.PUBLISHED)
                .map(paper -> Phases.day(paper.meeting()))
                .collect(Collectors.toCollection(HashSet::new));
        books.published().newestOfEach().forEach(text -> published.add(text.day()));
        boolean held = books.diary().cancelled(revision.meeting()).isEmpty();
        Agenda agenda = shelf.agenda(books, revision);
        return new Past(agenda, MeetingNotes.open(books, revision.meeting(), agenda), held, published);
    }

    private static Optional<String> paper(Books books, Paper.Kind kind, String meeting) {
        return books.papers()
                .newest(kind, meeting)
                .map(paper -> Utf8.shown(Utf8.decode(books.papers().content(paper))));
    }

    /** Those of the last roll call, without those known to have left the board, and with those known to have come. */
    private static List<String> directors(Books books, Optional<Past> last, LocalDate day) {
        List<Person> known = books.people().all().stream()
                .filter(person -> person.is(Role.DIRECTOR))
                .toList();
        List<String> names = new ArrayList<>(
                last.map(past -> past.agenda().rollCall().directors()).orElse(List.of()));
        known.forEach(person -> names.remove(person.name()));
        known.stream()
                .filter(person -> person.on(day).is(Role.DIRECTOR))
                .map(Person::name)
                .forEach(names::add);
        return names;
    }

    /** Posts the first text of a meeting; which one that is, the text says. */
    public Revision post(Asker asker, String text) {
        require(asker.who());
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Agenda agenda = shelf.parse(plain.endsWith("\n") ? plain : plain + "\n");
        String meeting = meeting(agenda);
        refuseWords(agenda);
        return desk.written(meeting, books -> {
            if (exists(books, meeting)) {
                throw new Refused("There is an agenda of " + meeting + " already.");
            }
            Outside.refuseExpunged(books, Blob.of(agenda.text()));
            books.audit().add(new Deed(scribe.now(), asker.who().id(), asker.from(), "posts an agenda", meeting));
            String message = "Post " + meeting + " agenda";
            return scribe.open(
                    books, meeting, agenda, new Scribe.Writing(asker.who().id(), message, List.of()));
        });
    }

    /** The meeting whose agenda a text is. */
    private static String meeting(Agenda agenda) {
        LocalDate day = agenda.date()
                .orElseThrow(() -> new Refused("The text does not say on which day the meeting is, such as "
                        + "\"January 21, 2026\" above its sections."));
        if (agenda.sections().isEmpty()) {
            throw new Refused("The text has no numbered sections.");
        }
        return new MeetingName(day, 1).toString();
    }

    /** Nobody can have said anything of it yet, and no private passage may be left open. */
    private static void refuseWords(Agenda agenda) {
        agenda.items().stream()
                .filter(item -> !item.approved().orElse(List.of()).isEmpty()
                        || !item.comments().isEmpty()
                        || !item.flaggedBy().isEmpty())
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("A new agenda has no approvals, flags or comments: take those on " + item.title()
                            + " out.");
                });
        agenda.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.UNBALANCED_PRIVATE)
                .findFirst()
                .ifPresent(warning -> {
                    throw new Refused("Line " + warning.line() + ": " + warning.message());
                });
    }

    /** Whether the meeting of that day has an agenda. */
    public boolean exists(LocalDate day) {
        return desk.read(books -> exists(books, day.toString()));
    }

    private static boolean exists(Books books, String meeting) {
        return books.revisions().newest(meeting).isPresent();
    }

    /** What may go into the section of the action items while nothing stands there: from the meeting before. */
    public List<Candidate> candidates(Person who, String meeting) {
        require(who);
        return desk.read(books -> {
            Agenda agenda = shelf.page(books, meeting).agenda();
            boolean empty = agenda.items().stream().filter(agenda::isActions).anyMatch(Item::missing);
            Optional<Past> last = empty ? before(books, Phases.day(meeting)) : Optional.empty();
            return last.map(Candidate::of).orElse(List.of());
        });
    }

    private static void require(Person who) {
        if (!who.may(Right.KEEP_AGENDA)) {
            throw new NotAllowed(Right.KEEP_AGENDA);
        }
    }
}
