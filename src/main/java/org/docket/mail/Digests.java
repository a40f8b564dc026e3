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
import org.docket.board.Board;
import org.docket.clerk.Chime;
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
        boolean daily = stroke.kind().equals(DAILY);
        List<Reader> readers = subscribers.of(books, daily, daily ? IN_DIGESTS : EnumSet.of(Kind.SUMMARY));
        if (readers.isEmpty()) {
            return;
        }
        Instant since = daily
                ? timetable.on(LocalDate.parse(stroke.reference()).minusDays(1))
                : stroke.due().minus(DAY);
        List<Letter> letters = new ArrayList<>();
        for (String meeting : daily ? library.meetings(books) : List.of(stroke.reference())) {
            Cause cause = new Cause(stroke.kind(), stroke.reference(), Optional.of(meeting), "", Library.CLOCKWORK);
            scenes(books, meeting, since, stroke.due())
                    .ifPresent(scenes -> letters.addAll(letters(books, cause, readers, scenes)));
        }
        outbox.queue(
                books,
                letters.stream()
                        .map(letter -> missed ? letter.held(Library.MISSED) : letter)
                        .toList());
    }

    /** What came to a meeting between two moments; nothing when its text is the same, or had just begun. */
    private Optional<Scenes> scenes(Books books, String meeting, Instant since, Instant until) {
        Optional<Revision> before = library.asOf(books, meeting, since);
        Optional<Revision> after = library.asOf(books, meeting, until);
        if (after.isEmpty() || after.equals(before)) {
            return Optional.empty();
        }
        Revision then = before.orElseGet(() -> library.first(books, meeting));
        return Optional.of(new Scenes(
                outbox.postmark(), meeting, library.agenda(books, then), library.agenda(books, after.get())));
    }

    private static List<Letter> letters(Books books, Cause cause, List<Reader> readers, Scenes scenes) {
        List<Letter> letters = new ArrayList<>();
        for (Reader reader : readers) {
            Scenes.Scene scene = scenes.of(books, reader);
            List<News> news = scene.news().stream()
                    .filter(one -> one.kind() != News.Kind.UNSAID)
                    .filter(one -> Subscribers.wants(reader.subscription(), one))
                    .toList();
            if (!news.isEmpty()) {
                letters.add(scene.writer().digest(cause, reader, news));
            }
        }
        return letters;
    }
}
