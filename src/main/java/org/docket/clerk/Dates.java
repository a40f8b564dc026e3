// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.docket.agenda.Agenda;
import org.docket.edit.Refused;
import org.docket.edit.Reschedule;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Cancelled;
import org.docket.store.Deed;
import org.docket.store.Paper;
import org.docket.store.Revision;
import org.docket.store.Store;

/** When meetings take place: on another day than was said, not at all, or after all. */
public final class Dates {
    private static final Set<Paper.Kind> OF_A_MEETING_HELD =
            EnumSet.of(Paper.Kind.NOTES, Paper.Kind.DRAFT, Paper.Kind.PUBLISHED);

    private final Store store;
    private final Shelf shelf;
    private final Scribe scribe;
    private final Bell bell;

    Dates(Store store, Shelf shelf, Scribe scribe, Bell bell) {
        this.store = store;
        this.shelf = shelf;
        this.scribe = scribe;
        this.bell = bell;
    }

    /** Who asks, and the address they ask from. */
    public record Asker(Person who, String from) {}

    /** Puts a meeting on another day: its text, its name, and all that is kept under that name, at once. */
    public Revision reschedule(Asker asker, String meeting, LocalDate day) {
        return written(asker, books -> {
            Turn.Page page = shelf.page(books, meeting);
            if (OF_A_MEETING_HELD.stream()
                    .anyMatch(kind -> books.papers().newest(kind, meeting).isPresent())) {
                throw new Refused("The meeting of " + meeting + " has notes or minutes, so it took place.");
            }
            Agenda after = new Reschedule(day).applyTo(page.agenda());
            String name = free(books, meeting, day);
            books.diary().rename(meeting, name);
            Turn.Page renamed = new Turn.Page(Shelf.newest(books, name), page.agenda());
            String message = "Reschedule from " + meeting + " to " + name;
            note(books, asker, "reschedules", meeting + " to " + name);
            return scribe.next(books, renamed, after, new Scribe.Writing(asker.who.id(), message, List.of()));
        });
    }

    /** Says that a meeting does not take place; its agenda stays as it is. */
    public void cancel(Asker asker, String meeting, String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused("Say in one line why the meeting does not take place.");
        }
        written(asker, books -> {
            Shelf.newest(books, meeting);
            books.diary().cancel(new Cancelled(meeting, words, asker.who.id(), scribe.now()));
            note(books, asker, "cancels", meeting);
            return meeting;
        });
    }

    /** Says that a cancelled meeting takes place after all. */
    public void uncancel(Asker asker, String meeting) {
        written(asker, books -> {
            if (books.diary().uncancel(meeting)) {
                note(books, asker, "uncancels", meeting);
            }
            return meeting;
        });
    }

    public Optional<Cancelled> cancelled(String meeting) {
        return store.read(books -> books.diary().cancelled(meeting));
    }

    /** The name of today, for one that only a rescheduled meeting had. */
    public Optional<String> nowCalled(String name) {
        return store.read(books -> books.diary().nowCalled(name));
    }

    private <T> T written(Asker asker, Function<Books, T> work) {
        if (!asker.who.may(Right.KEEP_AGENDA)) {
            throw new NotAllowed(Right.KEEP_AGENDA);
        }
        T done = store.write(work);
        bell.ring();
        return done;
    }

    /** The first name of that day which no other meeting has. */
    private static String free(Books books, String meeting, LocalDate day) {
        if (MeetingName.parse(meeting).filter(name -> name.day().equals(day)).isPresent()) {
            throw new Refused("The meeting is on " + day + " already.");
        }
        return IntStream.rangeClosed(1, MeetingName.MOST)
                .mapToObj(which -> new MeetingName(day, which).toString())
                .filter(name -> books.revisions().newest(name).isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused("There are too many meetings on " + day + "."));
    }

    private void note(Books books, Asker asker, String what, String subject) {
        books.audit().add(new Deed(scribe.now(), asker.who.id(), asker.from, what, subject));
    }
}
