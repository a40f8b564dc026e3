// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.history.Publisher;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Expunging;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Revision;
import org.docket.store.Revisions.Entry;
import org.docket.store.Store;

/** Takes a passage that must not exist out of everything that is kept, as if it had never been written. */
public final class Expunger {
    private static final Set<Role> SECONDS =
            Set.of(Role.CHAIR, Role.ACTING_CHAIR, Role.SECRETARY, Role.DIRECTOR, Role.ADMIN);

    private final Store store;
    private final Board board;
    private final Clock clock;

    public Expunger(Store store, Board board, Clock clock) {
        this.store = store;
        this.board = board;
        this.clock = clock.withZone(board.zone());
    }

    /** What is to be taken out, by whom, with whom, and why; the meeting is one where it is known to stand. */
    public record Order(String meeting, String passage, String who, String second, String reason) {}

    /** Answers where it stood, a line for each; all of it is done, or nothing. */
    public List<String> expunge(Order order) {
        Strike strike = new Strike(order.passage, LocalDate.now(clock));
        List<String> places = store.write(books -> expunge(books, order, strike));
        if (!store.scrub()) {
            places = new ArrayList<>(places);
            places.add("the log beside the database: it is being read; restart the service to clear it");
        }
        return List.copyOf(places);
    }

    /** What the same does to a text that lies outside the database. */
    public UnaryOperator<String> inText(String passage) {
        return new Strike(passage, LocalDate.now(clock))::in;
    }

    private List<String> expunge(Books books, Order order, Strike strike) {
        requireRoles(books, order);
        boolean there = stands(books, order.meeting, strike);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Expunging expunging = books.expunging();
        expunging.begin(new Expunging.Order(now, order.who, order.second, order.reason));
        List<String> places = new ArrayList<>();
        for (Revision newest : books.revisions().newestOfEach()) {
            inMeeting(books, expunging, newest, strike, places);
        }
        List<String> beside = beside(books, expunging, strike);
        if (!there && beside.isEmpty()) {
            throw new Refused("This passage stands in no revision of " + order.meeting
                    + ", and in no paper, draft, mail or queue.");
        }
        places.addAll(beside);
        expunging.end();
        followUp(books, order, now);
        String subject = order.meeting + ", with " + order.second + ": " + order.reason;
        books.audit().add(new Deed(now, order.who, "command line", "expunges a passage", subject));
        return places;
    }

    /** Takes it out of all that is kept beside agendas; answers where it stood. */
    private List<String> beside(Books books, Expunging expunging, Strike strike) {
        List<String> places = new ArrayList<>();
        for (Paper paper : expunging.rewritePapers(strike::in)) {
            places.add(paper.kind() + " " + paper.meeting() + ": version " + paper.number());
        }
        int said = expunging.rewriteMinutesComments(strike::in);
        if (said > 0) {
            places.add("comments on draft minutes: " + said);
        }
        Publisher publisher = new Publisher(board);
        for (Published text : expunging.rewritePublished(strike::in)) {
            publisher.recut(books, text);
            places.add("published minutes: " + text.file());
        }
        int reasons = expunging.rewriteReasons(strike::in);
        if (reasons > 0) {
            places.add("why minutes were edited, decided on or withdrawn: " + reasons);
        }
        expunging.rewriteCancellations(strike::in);
        expunging.rewriteRemarks(strike::in);
        int drafted = expunging.rewriteDrafts(strike::in);
        if (drafted > 0) {
            places.add("drafts: " + drafted + " versions");
        }
        int mails = books.arrivals().rewrite(strike::in);
        if (mails > 0) {
            places.add("mail that came in: " + mails + ", of which only the words are kept");
        }
        int mailed = expunging.rewriteMail(strike::in);
        if (mailed > 0) {
            places.add("mail: " + mailed + " texts of messages");
        }
        int acts = expunging.rewriteActs(strike::inJson);
        if (acts > 0) {
            places.add("what was written down at meetings: " + acts + " acts");
        }
        int told = expunging.rewriteLedger(strike::in);
        if (told > 0) {
            places.add("mail: " + told + " lines of what became of it");
        }
        int queued = expunging.rewriteQueues(strike::inJson);
        if (queued > 0) {
            places.add("queues: " + queued + " of what waits");
        }
        return places;
    }

    private void inMeeting(Books books, Expunging expunging, Revision newest, Strike strike, List<String> places) {
        Map<String, String> bound = new HashMap<>();
        int rewritten = expunging.rewriteRevisions(
                newest.meeting(), strike::in, (was, now) -> bind(parse(was), parse(now), bound));
        expunging.rewriteOutside(newest.meeting(), strike::in);
        expunging.rebind(newest.meeting(), bound);
        if (rewritten > 0) {
            places.add(newest.meeting() + ": " + rewritten + " of " + newest.number() + " revisions");
        }
    }

    /** One revision more, with the text there is now, so that whoever keeps a copy of the newest hears of it. */
    private void followUp(Books books, Order order, Instant now) {
        for (Revision newest : books.revisions().newestOfEach()) {
            if (books.expunged().has(newest)) {
                byte[] text = books.revisions()
                        .text(newest.meeting(), newest.number())
                        .orElseThrow();
                Revision added =
                        books.revisions().add(newest.meeting(), new Entry(order.who, now, "Expunge a passage"), text);
                new CardWriter(board).write(books, new Turn.Page(added, parse(text)));
            }
        }
        books.cards().index();
    }

    private void requireRoles(Books books, Order order) {
        Person who = person(books, order.who);
        if (!who.is(Role.ADMIN)) {
            throw new Refused(who.name() + " is no admin.");
        }
        Person second = person(books, order.second);
        if (second.id().equals(who.id())) {
            throw new Refused("The second person is another one.");
        }
        if (second.roles().stream().noneMatch(SECONDS::contains)) {
            throw new Refused(second.name() + " is no director, chair, secretary or admin.");
        }
        if (order.reason.isBlank()) {
            throw new Refused("A passage is expunged for a reason.");
        }
    }

    private Person person(Books books, String id) {
        return books.people()
                .find(id)
                .map(person -> person.on(LocalDate.now(clock)))
                .orElseThrow(() -> new Refused("Nobody has the id " + id + "."));
    }

    private static boolean stands(Books books, String meeting, Strike strike) {
        List<Revision> all = books.revisions().all(meeting);
        if (all.isEmpty()) {
            throw new NoMeeting(meeting);
        }
        return all.stream()
                .map(revision ->
                        books.revisions().text(meeting, revision.number()).orElseThrow())
                .anyMatch(text -> strike.standsIn(Utf8.decode(text)));
    }

    private Agenda parse(byte[] text) {
        return Agenda.parse(Utf8.decode(text), board);
    }

    /** What an item was bound by, and what it is bound by now. */
    private static void bind(Agenda was, Agenda now, Map<String, String> bound) {
        if (was.items().size() != now.items().size()) {
            return;
        }
        Names oldNames = new Names(was);
        Names newNames = new Names(now);
        for (int i = 0; i < was.items().size(); i++) {
            Item before = was.items().get(i);
            Item after = now.items().get(i);
            put(bound, Names.digest(before), Names.digest(after));
            put(bound, Names.exactDigest(before), Names.exactDigest(after));
            put(bound, oldNames.of(before), newNames.of(after));
        }
    }

    private static void put(Map<String, String> bound, String was, String is) {
        if (!was.equals(is)) {
            bound.put(was, is);
        }
    }
}
