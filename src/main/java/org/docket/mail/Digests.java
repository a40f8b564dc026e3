// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.clerk.Chime;
import org.docket.clerk.Sight;
import org.docket.clerk.Timetable;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Revision;
import org.docket.store.Stroke;
import org.docket.store.Subscription.Kind;

/** Mails once a day what came since the day before, and before a meeting what came in the last day. */
public final class Digests implements Chime {
    static final String DAILY = "digest";
    static final String SUMMARY = "summary";
    private static final Set<Kind> IN_DIGESTS = EnumSet.of(Kind.REPORTS, Kind.COMMENTS, Kind.PROJECT);
    private static final Duration DAY = Duration.ofDays(1);

    private final Outbox outbox;
    private final Subscribers subscribers;
    private final Library library;
    private final Board board;
    private final Timetable timetable;

    public Digests(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.board = outbox.postmark().board();
        this.subscribers = new Subscribers(board, clock);
        this.library = new Library(board);
        this.timetable = new Timetable(board.zone(), board.time("digest.at").orElse(LocalTime.of(7, 0)));
    }

    @Override
    public List<Coming> between(Books books, Instant after, Instant until) {
        List<Coming> coming = new ArrayList<>();
        for (LocalDate day : timetable.days(after, until)) {
            coming.add(new Coming(
                    new Stroke(DAILY, day.toString(), timetable.on(day)),
                    "Daily digests go to those who asked for them: what was filed and said since the day before."));
        }
        board.before("summary.before")
                .ifPresent(lead -> library.open(books, after).stream()
                        .map(occasion -> new Coming(
                                new Stroke(SUMMARY, occasion.meeting(), lead.of(occasion.start())),
                                "The summary of the last day goes out " + lead.words() + " before the meeting of "
                                        + occasion.meeting() + "."))
                        .filter(stroke -> Timetable.isBetween(stroke.stroke().due(), after, until))
                        .forEach(coming::add));
        return coming;
    }

    @Override
    public void strike(Books books, Stroke stroke, boolean missed) {
        if (stroke.kind().equals(DAILY)) {
            Instant since = timetable.on(LocalDate.parse(stroke.reference()).minusDays(1));
            for (Reader reader : subscribers.of(books, true, IN_DIGESTS)) {
                send(books, stroke, reader, library.meetings(books), since, missed);
            }
        } else {
            for (Reader reader : subscribers.of(books, false, EnumSet.of(Kind.SUMMARY))) {
                send(
                        books,
                        stroke,
                        reader,
                        List.of(stroke.reference()),
                        stroke.due().minus(DAY),
                        missed);
            }
        }
    }

    private void send(Books books, Stroke stroke, Reader reader, List<String> meetings, Instant since, boolean missed) {
        for (String meeting : meetings) {
            Optional<Revision> before = library.asOf(books, meeting, since);
            Optional<Revision> after = library.asOf(books, meeting, stroke.due());
            if (after.isEmpty() || after.equals(before)) {
                continue;
            }
            Sight sight = reader.sight(books, meeting);
            Agenda now = sight.of(library.agenda(books, after.get()));
            Agenda then = sight.of(library.agenda(books, before.orElseGet(() -> library.first(books, meeting))));
            List<News> news = News.between(then, now).stream()
                    .filter(one -> one.kind() != News.Kind.UNSAID)
                    .filter(one -> Subscribers.wants(reader.subscription(), one))
                    .toList();
            if (!news.isEmpty()) {
                NoticeLetter writer = new NoticeLetter(books, outbox.postmark(), meeting, now);
                Cause cause = new Cause(stroke.kind(), stroke.reference(), Optional.of(meeting), "", Library.CLOCKWORK);
                Letter letter = writer.digest(cause, reader, news);
                outbox.queue(books, missed ? letter.held(Library.MISSED) : letter);
            }
        }
    }
}
