// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Span;
import org.docket.agenda.Utf8;
import org.docket.edit.Refused;
import org.docket.minutes.Quote;
import org.docket.minutes.Quoted;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.MinutesComment;
import org.docket.store.MinutesComment.Kind;
import org.docket.store.Paper;

/** What the board says of passages of draft minutes; nobody else hears of it. */
public final class PassageComments {
    private final Desk desk;
    private final Clock clock;

    private PassageComments(Clerk clerk, Clock clock) {
        this.desk = clerk.desk;
        this.clock = clock;
    }

    public static PassageComments of(Clerk clerk, Clock clock) {
        return new PassageComments(clerk, clock);
    }

    /**
     * A comment as it is sent.
     *
     * @param sha256 the digest of the record in which the passage was read
     */
    public record Saying(String sha256, Quote passage, String words) {}

    /** All that stand, first to last, each with its passage in the record as it is now; nothing for those who do not read it. */
    public List<PassageComment> all(Person who, String meeting) {
        return who.may(Right.SIT_IN) ? desk.read(books -> all(books, meeting)) : List.of();
    }

    /** How many nobody has settled. */
    public int open(Person who, String meeting) {
        return who.may(Right.SIT_IN)
                ? (int) desk.read(books -> standing(books, meeting)).values().stream()
                        .filter(PassageComment::isOpen)
                        .count()
                : 0;
    }

    static List<PassageComment> all(Books books, String meeting) {
        List<PassageComment> comments = List.copyOf(standing(books, meeting).values());
        Optional<MinutesDraft> draft = comments.isEmpty() ? Optional.empty() : MinutesShelf.draft(books, meeting);
        if (draft.isEmpty()) {
            return comments;
        }
        Quoted now = new Quoted(draft.get().record());
        Map<String, Optional<Quoted>> read = new HashMap<>();
        return comments.stream()
                .map(comment -> {
                    MinutesComment said = comment.said();
                    Quote passage = new Quote(said.line(), said.quote());
                    Optional<Span> where = read.computeIfAbsent(said.sha256(), sha256 -> text(books, meeting, sha256))
                            .map(then -> now.follow(passage, then))
                            .orElseGet(() -> now.guess(passage));
                    return new PassageComment(said, where, comment.settled());
                })
                .toList();
    }

    /** What was said and not withdrawn, by its number, and who settled it. */
    private static Map<Integer, PassageComment> standing(Books books, String meeting) {
        Map<Integer, PassageComment> standing = new LinkedHashMap<>();
        for (MinutesComment comment : books.minutesComments().all(meeting)) {
            switch (comment.kind()) {
                case SAID ->
                    standing.put(comment.number(), new PassageComment(comment, Optional.empty(), Optional.empty()));
                case SETTLED, REOPENED ->
                    standing.computeIfPresent(
                            comment.about(),
                            (number, was) -> new PassageComment(
                                    was.said(),
                                    Optional.empty(),
                                    Optional.of(comment).filter(step -> step.kind() == Kind.SETTLED)));
                case WITHDRAWN -> standing.remove(comment.about());
            }
        }
        return standing;
    }

    private static Optional<Quoted> text(Books books, String meeting, String sha256) {
        return books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                .filter(paper -> paper.sha256().equals(sha256))
                .findFirst()
                .map(paper -> new Quoted(Utf8.decode(books.papers().content(paper))));
    }

    /** Takes what was said elsewhere: how many are new; nothing when those here are not how they begin. */
    static Optional<Integer> take(Books books, String meeting, List<MinutesComment> said) {
        List<MinutesComment> here = books.minutesComments().all(meeting);
        int common = Math.min(here.size(), said.size());
        if (books.revisions().newest(meeting).isEmpty()
                || !here.subList(0, common).equals(said.subList(0, common))) {
            return Optional.empty();
        }
        List<MinutesComment> fresh = said.subList(common, said.size());
        fresh.forEach(comment -> books.minutesComments().add(meeting, comment));
        return Optional.of(fresh.size());
    }

    /** Says something of a passage of the draft as it was read; answers its number. */
    public int say(Person who, String meeting, Saying saying) {
        require(who, Right.SIT_IN);
        return desk.written(meeting, books -> {
            if (MinutesShelf.open(books, meeting).isEmpty()) {
                throw new Refused("There is no draft of these minutes that could still be changed.");
            }
            if (saying.words.isBlank()) {
                throw new Refused("Say what is to be said of these words.");
            }
            Quoted read = text(books, meeting, saying.sha256)
                    .orElseThrow(() -> new Refused("Nobody has the draft that you read; look at it again."));
            Span passage = read.find(saying.passage)
                    .orElseThrow(() -> new Refused("These words do not stand in the draft that you read; quote them"
                            + " as they stand there."));
            return add(
                    books,
                    meeting,
                    new MinutesComment(
                            0,
                            Kind.SAID,
                            0,
                            saying.sha256,
                            read.line(passage),
                            saying.passage.words().strip().replace("\r\n", "\n"),
                            saying.words.strip().replace("\r\n", "\n"),
                            who.id(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        });
    }

    /** Says in a line what was done about a comment. */
    public void settle(Person who, String meeting, int number, String words) {
        require(who, Right.KEEP_NOTES);
        String line = words.strip().replaceAll("\\s+", " ");
        desk.written(meeting, books -> {
            requireOpen(books, meeting, number);
            return add(books, meeting, step(who, Kind.SETTLED, number, line.isEmpty() ? "Done." : line));
        });
    }

    /** Has a comment open again that was settled. */
    public void reopen(Person who, String meeting, int number) {
        require(who, Right.KEEP_NOTES);
        desk.written(meeting, books -> {
            if (find(books, meeting, number).isOpen()) {
                throw new Refused("This comment is open already.");
            }
            return add(books, meeting, step(who, Kind.REOPENED, number, ""));
        });
    }

    /** Takes back what one said oneself. */
    public void withdraw(Person who, String meeting, int number) {
        require(who, Right.SIT_IN);
        desk.written(meeting, books -> {
            if (!requireOpen(books, meeting, number).said().who().equals(who.id())) {
                throw new Refused("Only who said it withdraws a comment.");
            }
            return add(books, meeting, step(who, Kind.WITHDRAWN, number, ""));
        });
    }

    private static PassageComment requireOpen(Books books, String meeting, int number) {
        PassageComment comment = find(books, meeting, number);
        if (!comment.isOpen()) {
            throw new Refused("This comment is settled already.");
        }
        return comment;
    }

    private static PassageComment find(Books books, String meeting, int number) {
        return Optional.ofNullable(standing(books, meeting).get(number))
                .orElseThrow(() -> new Refused("There is no such comment any more."));
    }

    private MinutesComment step(Person who, Kind kind, int about, String words) {
        return new MinutesComment(
                0, kind, about, "", 0, "", words, who.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static int add(Books books, String meeting, MinutesComment comment) {
        int next = books.minutesComments().all(meeting).size() + 1;
        books.minutesComments().add(meeting, comment.numbered(next));
        return next;
    }

    private static void require(Person who, Right right) {
        if (!who.may(right)) {
            throw new NotAllowed(right);
        }
    }
}
