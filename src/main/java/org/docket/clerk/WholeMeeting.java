// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.json.Answer;
import org.docket.meeting.Consented;
import org.docket.meeting.Noted;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Tally;
import org.docket.meeting.Voted;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.MinutesComment;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Revision;

/** All of a meeting as one JSON object, as far as its reader may know: what was before the board, and what became of it. */
public final class WholeMeeting {
    private final Clerk clerk;
    private final MeetingBook book;
    private final Standings standings;

    /** What happened, on which agenda, and what its items are called by their ids. */
    private record Happened(Agenda agenda, Proceedings so, Map<Integer, String> called) {}

    private WholeMeeting(Clerk clerk, Clock clock) {
        this.clerk = clerk;
        this.book = MeetingBook.of(clerk, clock);
        this.standings = clerk.desk.standings();
    }

    public static WholeMeeting of(Clerk clerk, Clock clock) {
        return new WholeMeeting(clerk, clock);
    }

    /** As this person may know it. */
    public Answer read(Person reader, String meeting) {
        return clerk.store.read(books -> {
            Revision newest = Shelf.newest(books, meeting);
            Sight sight = Sights.of(books, reader, meeting, clerk.shelf.board());
            Agenda agenda = clerk.shelf.agenda(books, newest, sight);
            Proceedings so = book.read(books, reader, meeting);
            Answer answer = head(books, newest, agenda);
            if (sight.isWhole()) {
                answer.answers("positions", positions(books, newest));
            }
            happened(answer, new Happened(agenda, so, books.acts().items(meeting)));
            minutes(books, answer, meeting, reader.may(Right.SIT_IN));
            return answer;
        });
    }

    /** All of it, for whoever holds the database. */
    public Answer read(String meeting) {
        return clerk.store.read(books -> {
            Revision newest = Shelf.newest(books, meeting);
            Agenda agenda = clerk.shelf.agenda(books, newest);
            Answer answer = head(books, newest, agenda).answers("positions", positions(books, newest));
            Proceedings so = Sights.proceedings(books, meeting);
            happened(answer, new Happened(agenda, so, books.acts().items(meeting)));
            minutes(books, answer, meeting, true);
            return answer;
        });
    }

    private Answer head(Books books, Revision newest, Agenda agenda) {
        return Answer.of()
                .put("date", newest.meeting())
                .put("revision", newest.number())
                .put("phase", clerk.permissions.phase(books, newest.meeting()).word())
                .items("items", agenda)
                .actions("actions", agenda);
    }

    private List<Answer> positions(Books books, Revision newest) {
        return standings.of(books, newest).stream()
                .map(standing -> Answer.of()
                        .put("item", standing.item())
                        .put("initials", standing.initials())
                        .put("position", standing.kind().name().toLowerCase(Locale.ROOT))
                        .put("stale", standing.stale())
                        .put("revision", standing.revision()))
                .toList();
    }

    private void happened(Answer answer, Happened happened) {
        Proceedings so = happened.so();
        Names names = new Names(happened.agenda());
        IntFunction<Optional<Item>> items =
                id -> Optional.ofNullable(happened.called().get(id)).flatMap(names::find);
        so.begun().ifPresent(at -> answer.put("begun", at.toString()));
        so.ended().ifPresent(at -> answer.put("ended", at.toString()));
        answer.answers(
                "attendance",
                so.attendance().seats().stream().map(WholeMeeting::seat).toList());
        List<Answer> outcomes = new ArrayList<>();
        List<Answer> notes = new ArrayList<>();
        for (int id : so.items().stream().sorted().toList()) {
            items.apply(id).ifPresent(item -> {
                so.outcome(id).map(act -> outcome(act, items)).ifPresent(outcomes::add);
                so.note(id).map(act -> note(act, item)).ifPresent(notes::add);
            });
        }
        answer.answers("outcomes", outcomes).answers("notes", notes);
        answer.answers(
                "consents",
                that(so, Consented.class).map(act -> Answer.of(act, items)).toList());
    }

    private static Stream<Recorded> that(Proceedings so, Class<?> kind) {
        return so.all().stream().filter(act -> !so.isStruck(act) && kind.isInstance(act.act()));
    }

    private static Answer seat(Seated seat) {
        Answer answer = Answer.of()
                .put("name", seat.name())
                .put("group", seat.group().name().toLowerCase(Locale.ROOT))
                .put("present", seat.present());
        seat.joined().ifPresent(at -> answer.put("joined", at.toString()));
        seat.left().ifPresent(at -> answer.put("left", at.toString()));
        return answer.put("remark", seat.remark());
    }

    /** How a vote went or what was settled without one, and how the minutes tell it. */
    private Answer outcome(Recorded act, IntFunction<Optional<Item>> items) {
        Answer answer = Answer.of(act, items);
        if (act.act() instanceof Voted vote) {
            Tally tally = Tally.of(vote, clerk.shelf.board());
            return answer.put("carries", tally.carries()).put("phrase", tally.phrase());
        }
        return answer.put("phrase", ((Settled) act.act()).phrase().orElse(""));
    }

    private static Answer note(Recorded act, Item item) {
        return Answer.of()
                .put("item", item.id())
                .put("title", item.title())
                .put("text", ((Noted) act.act()).text())
                .put("who", act.who())
                .put("when", act.when().toString());
    }

    /** The draft holds what was said in closed session; what is published anybody may read. */
    private static void minutes(Books books, Answer answer, String meeting, boolean draftToo) {
        Answer minutes = Answer.of();
        Optional<Paper> draft = books.papers().newest(Paper.Kind.DRAFT, meeting).filter(paper -> draftToo);
        draft.ifPresent(paper -> minutes.put("draft", Utf8.decode(books.papers().content(paper)))
                .put("draftSha256", paper.sha256())
                .answers(
                        "comments",
                        PassageComments.all(books, meeting).stream()
                                .map(WholeMeeting::comment)
                                .toList()));
        Optional<Published> published = books.published().newest(Published.Kind.MINUTES, meeting);
        published.ifPresent(text -> published(books, minutes, text));
        answer.put("minutes", minutes);
    }

    private static Answer comment(PassageComment comment) {
        MinutesComment said = comment.said();
        Answer answer = Answer.of()
                .put("number", said.number())
                .put("sha256", said.sha256())
                .put("quote", said.quote())
                .put("stands", comment.where().isPresent())
                .put("text", said.words())
                .put("who", said.who())
                .put("when", said.when().toString());
        comment.settled()
                .ifPresent(settled -> answer.put("settled", settled.words())
                        .put("settledBy", settled.who())
                        .put("settledAt", settled.when().toString()));
        return answer;
    }

    private static void published(Books books, Answer minutes, Published text) {
        minutes.put("publishedAt", text.when().toString()).put("sha256", text.sha256());
        if (text.isWithdrawn()) {
            minutes.put("withdrawnAt", text.withdrawnAt().orElseThrow().toString())
                    .put("reason", text.reason().orElse(""));
        } else {
            minutes.put("published", Utf8.decode(books.published().content(text)));
        }
    }
}
