// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.clerk.Seen;
import org.docket.clerk.Witness;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Sha256;
import org.docket.store.Subscription.Kind;

/** Mails those who want it at once what is filed, said and changed; a comment when its author had time to think again. */
public final class Notices implements Witness {
    static final String KIND = "notice";
    private static final Set<Kind> AT_ONCE = EnumSet.of(Kind.REPORTS, Kind.COMMENTS, Kind.PROJECT);

    private final Outbox outbox;
    private final Subscribers subscribers;

    public Notices(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.subscribers = new Subscribers(outbox.postmark().board(), clock);
    }

    @Override
    public void saw(Books books, Seen seen) {
        if (!seen.before().text().equals(seen.after().text())) {
            tellNews(books, seen);
            tellCommit(books, seen);
        }
    }

    private void tellNews(Books books, Seen seen) {
        Scenes scenes = new Scenes(outbox.postmark(), seen.revision().meeting(), seen.before(), seen.after());
        List<Letter> letters = new ArrayList<>();
        for (Reader reader : subscribers.of(books, false, AT_ONCE)) {
            Scenes.Scene scene = scenes.of(books, reader);
            for (News news : scene.news()) {
                if (Subscribers.wants(reader.subscription(), news)) {
                    tell(books, seen, reader, scene.writer(), news).ifPresent(letters::add);
                }
            }
        }
        outbox.queue(books, letters);
    }

    /** The letter that tells it; none where it takes back what still waits. */
    private Optional<Letter> tell(Books books, Seen seen, Reader reader, NoticeLetter writer, News news) {
        String key = key(reader, news);
        Optional<String> meeting = Optional.of(seen.revision().meeting());
        if (news.kind() == News.Kind.UNSAID) {
            outbox.waiting(books, KIND, meeting, key)
                    .ifPresent(
                            message -> outbox.cancel(books, message, seen.who(), "Its author took the comment back."));
            return Optional.empty();
        }
        Duration wait = news.isComment() ? outbox.postmark().board().commentWait() : Duration.ZERO;
        return Optional.of(writer.news(cause(seen, news.item().title()), reader, news)
                .mergeKey(key)
                .notBefore(seen.when().plus(wait)));
    }

    /** By which a comment's notice is found while it waits. */
    private static String key(Reader reader, News news) {
        String words = news.comment()
                .map(comment -> comment.initials() + ":" + Comment.fold(comment.words()))
                .orElse(news.item().digest());
        return reader.subscription().id() + " " + news.item().title() + " "
                + Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Messages of commits name items, and so only whoever sees the whole agenda gets them. */
    private void tellCommit(Books books, Seen seen) {
        List<Reader> readers = subscribers.of(books, false, EnumSet.of(Kind.COMMITS)).stream()
                .filter(reader -> reader.sight(books, seen.revision().meeting()).isWhole())
                .toList();
        if (!readers.isEmpty()) {
            Commit commit = Commit.of(seen, name(books, seen.who()));
            NoticeLetter writer =
                    new NoticeLetter(books, outbox.postmark(), seen.revision().meeting(), seen.after());
            Cause cause = cause(seen, "");
            outbox.queue(
                    books,
                    readers.stream()
                            .map(reader -> writer.commit(cause, reader, commit))
                            .toList());
        }
    }

    private static String name(Books books, String id) {
        return books.people().find(id).map(Person::name).orElse(id);
    }

    private static Cause cause(Seen seen, String project) {
        String reference = seen.revision().meeting() + " " + seen.revision().number();
        return new Cause(KIND, reference, Optional.of(seen.revision().meeting()), project, seen.who());
    }

    /** Mails minutes that were published, to all who asked for them. */
    public void published(Books books, String meeting, String text, String who) {
        NoticeLetter writer = new NoticeLetter(
                books,
                outbox.postmark(),
                meeting,
                Agenda.parse("", outbox.postmark().board()));
        Cause cause = new Cause("minutes", meeting, Optional.of(meeting), "", who);
        List<Reader> readers = subscribers.of(books, false, EnumSet.of(Kind.MINUTES));
        outbox.queue(
                books,
                readers.stream()
                        .map(reader -> writer.minutes(cause, reader, text))
                        .toList());
    }
}
