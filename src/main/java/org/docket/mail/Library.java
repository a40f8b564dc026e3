// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Papers;
import org.docket.store.Revision;

/** Agendas as they are or were, for mail that is written at its time. */
record Library(Board board) {
    /** Who is said to have caused what goes by itself. */
    static final String CLOCKWORK = "clockwork";

    static final String MISSED =
            "It is more than 12 hours late: the service was down, its clock was wrong, or the agenda came later than that.";

    /** The meetings there are, oldest first. */
    List<String> meetings(Books books) {
        return books.revisions().newestOfEach().stream().map(Revision::meeting).toList();
    }

    /** Those that take place, not before that moment, and have no minutes yet. */
    List<Occasion> open(Books books, Instant after) {
        LocalDate first = LocalDate.ofInstant(after, board.zone()).minusDays(1);
        return books.revisions().newestOfEach().stream()
                .filter(revision -> !Occasion.day(revision.meeting()).isBefore(first))
                .filter(revision -> books.papers().minutesOf(revision.meeting()) == Papers.Minutes.NONE)
                .filter(revision -> books.diary().cancelled(revision.meeting()).isEmpty())
                .map(revision -> Occasion.of(revision.meeting(), agenda(books, revision)))
                .toList();
    }

    Agenda agenda(Books books, Revision revision) {
        byte[] text = books.revisions()
                .text(revision.meeting(), revision.number())
                .orElseThrow(() -> new IllegalStateException("no text of revision " + revision.number()));
        return Agenda.parse(Utf8.decode(text), board);
    }

    Optional<Agenda> newest(Books books, String meeting) {
        return books.revisions().newest(meeting).map(revision -> agenda(books, revision));
    }

    /** The revision that was the newest at a moment. */
    Optional<Revision> asOf(Books books, String meeting, Instant moment) {
        return books.revisions().all(meeting).stream()
                .filter(revision -> !revision.when().isAfter(moment))
                .findFirst();
    }

    /** With which a meeting began: what stood there then is not news. */
    Revision first(Books books, String meeting) {
        return books.revisions().find(meeting, 1).orElseThrow();
    }
}
