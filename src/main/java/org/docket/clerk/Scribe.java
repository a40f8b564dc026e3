// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Revision;
import org.docket.store.Revisions.Entry;

/** Writes the next revision down, with all that goes with it. */
final class Scribe {
    private final Shelf shelf;
    private final Clock clock;
    private final CardWriter cards;
    private final List<Witness> witnesses = new CopyOnWriteArrayList<>();

    Scribe(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
        this.cards = new CardWriter(shelf.board());
    }

    void witnessed(Witness witness) {
        witnesses.add(witness);
    }

    /** Begins the history of a meeting with a text from outside. */
    Revision open(Books books, String meeting, Agenda agenda, Writing writing) {
        Turn.Author author = author(writing.who);
        Entry entry = new Entry(writing.who, author.when(), writing.message);
        Revision first = books.revisions().add(meeting, entry, Utf8.encode(agenda.text()));
        PositionsKept.found(books, new Turn.Page(first, agenda), author);
        Filed.found(books, new Turn.Page(first, agenda), author);
        cards.write(books, new Turn.Page(first, agenda));
        return first;
    }

    /** Adds a revision, unless the text stayed as it was; positions and ids of changes are written in either case. */
    Revision next(Books books, Turn.Page before, Agenda after, Writing writing) {
        Turn.Author author = author(writing.who);
        Revision revision = before.revision();
        if (!after.text().equals(before.agenda().text())) {
            Entry entry = new Entry(writing.who, author.when(), writing.message);
            revision = books.revisions().add(revision.meeting(), entry, Utf8.encode(after.text()));
            cards.follow(books, before, new Turn.Page(revision, after));
        }
        Turn turn = new Turn(before, new Turn.Page(revision, after), author, writing.steps);
        PositionsKept.follow(books, shelf, turn);
        Filed.follow(books, turn);
        Editorials.follow(books, turn);
        for (Fold.Step step : writing.steps) {
            Revision applied = revision;
            step.sent().id().ifPresent(id -> books.queues().addApplied(writing.who, id, applied));
        }
        Seen seen = Seen.of(turn);
        witnesses.forEach(witness -> witness.saw(books, seen));
        return revision;
    }

    /** Who writes, with which message, by which changes. */
    record Writing(String who, String message, List<Fold.Step> steps) {
        /** Where nobody wrote a message, the steps make one. */
        static Writing of(Person who, String message, Fold fold) {
            return new Writing(who.id(), message.isBlank() ? Summary.of(fold.steps()) : message.strip(), fold.steps());
        }
    }

    private Turn.Author author(String who) {
        return new Turn.Author(who, now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
