// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.clerk.MinutesNet;
import org.docket.clerk.NotAllowed;
import org.docket.edit.Refused;
import org.docket.mail.Mailroom;
import org.docket.mail.Notices;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Papers.Entry;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Said;
import org.docket.store.Store;

/** Publishes minutes: two people agree to one text, or one after notice to the board; and one of them withdraws it. */
public final class Publication {
    private final Store store;
    private final Candidates candidates;
    private final BoardNotice notice;
    private final Notices notices;
    private final Clock clock;
    private final Shelving shelving;

    public Publication(Mailroom mailroom) {
        this.store = mailroom.store();
        this.clock = mailroom.clock();
        this.candidates = new Candidates(mailroom.outbox().postmark().board());
        this.notice = new BoardNotice(mailroom.outbox());
        this.notices = new Notices(mailroom.outbox(), mailroom.clock());
        this.shelving = new Shelving(mailroom.outbox().postmark().board());
    }

    /** Somebody who acts, and the digest of the text that they had before them. */
    public record Asker(Person who, String from, String sha256) {}

    public Standing standing(String meeting) {
        return store.read(books -> standing(books, meeting));
    }

    private Standing standing(Books books, String meeting) {
        Candidate candidate = candidates.of(books, meeting);
        Map<String, Standing.Agreement> agreed = new LinkedHashMap<>();
        List<Standing.Excuse> excused = new ArrayList<>();
        Optional<Standing.Notice> noticed = Optional.empty();
        List<Published> published = books.published().all(Kind.MINUTES, meeting);
        MinutesNet.mayStand(books, meeting)
                .forEach(step -> excused.add(new Standing.Excuse(step.subject(), step.reason(), step.who())));
        for (Said said : said(books, meeting, candidate, published)) {
            switch (said.kind()) {
                case AGREED ->
                    publisher(books, said)
                            .ifPresent(who -> agreed.put(said.who(), new Standing.Agreement(who, said.when())));
                case TAKEN_BACK -> agreed.remove(said.who());
                case NOTICED -> noticed = notice(books, said);
            }
        }
        return new Standing(candidate, List.copyOf(agreed.values()), noticed, excused, published, now());
    }

    /** What was said before a text was withdrawn does not speak for publishing it again. */
    private static List<Said> said(Books books, String meeting, Candidate candidate, List<Published> published) {
        Instant withdrawn = published.stream()
                .flatMap(text -> text.withdrawnAt().stream())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return books.publishing().of(meeting, candidate.sha256()).stream()
                .filter(said -> said.when().isAfter(withdrawn))
                .toList();
    }

    /** Whoever agreed, as long as they hold the right. */
    private Optional<Person> publisher(Books books, Said said) {
        LocalDate today = LocalDate.now(clock);
        return books.people()
                .find(said.who())
                .map(person -> person.on(today))
                .filter(person -> person.may(Right.PUBLISH));
    }

    /** A notice that was stopped in the ledger, or that the mail server refused, was not given. */
    private static Optional<Standing.Notice> notice(Books books, Said said) {
        return books.messages()
                .find(Long.parseLong(said.subject()))
                .filter(message ->
                        message.state() != Message.State.CANCELLED && message.state() != Message.State.FAILED)
                .map(message -> new Standing.Notice(
                        said.when(), sent(books, message), message.draft().held()));
    }

    private static Optional<Instant> sent(Books books, Message message) {
        return books.messages().events(message).stream()
                .filter(event -> event.kind() == Event.Kind.SENT)
                .map(Event::when)
                .reduce((earlier, later) -> later);
    }

    /** Agrees to publish just this text; whoever makes it enough publishes it. Answers whether it is published now. */
    public boolean agree(Asker asker, String meeting) {
        return store.write(books -> {
            Standing before = require(books, asker, meeting);
            refuse(!before.obstacles().isEmpty(), String.join(" ", before.obstacles()));
            refuse(before.isPublished(), "This text is published already.");
            if (!before.hasAgreed(asker.who())) {
                books.publishing().add(said(asker, meeting, Said.Kind.AGREED));
            }
            Standing after = standing(books, meeting);
            if (after.isEnough()) {
                publish(books, asker, meeting, after.candidate());
            }
            return after.isEnough();
        });
    }

    /** Takes back that one agrees, as long as it is not published. */
    public void takeBack(Asker asker, String meeting) {
        store.change(books -> {
            Standing before = require(books, asker, meeting);
            refuse(before.isPublished(), "This text is published already; it can be withdrawn.");
            refuse(!before.hasAgreed(asker.who()), "You have not agreed to this text.");
            books.publishing().add(said(asker, meeting, Said.Kind.TAKEN_BACK));
        });
    }

    /** Tells the board that this text is to be published; two days after that went out one person is enough. */
    public void giveNotice(Asker asker, String meeting) {
        store.change(books -> {
            Standing before = require(books, asker, meeting);
            refuse(!before.obstacles().isEmpty(), String.join(" ", before.obstacles()));
            refuse(before.isPublished(), "This text is published already.");
            refuse(before.notice().isPresent(), "Notice of this text has been given already.");
            Message message = notice.give(books, asker.who(), meeting, before);
            books.publishing().add(said(asker, meeting, Said.Kind.NOTICED).about(String.valueOf(message.id())));
        });
    }

    /** Says why words may stand that are private elsewhere. */
    public void excuse(Asker asker, String meeting, String key, String reason) {
        store.change(books -> {
            Standing before = require(books, asker, meeting);
            refuse(
                    before.openHits().stream()
                            .noneMatch(hit -> MinutesNet.key(hit).equals(key)),
                    "There is no such place any more.");
            MinutesNet.letStand(books, meeting, new Entry(asker.who().id(), now(), reason), key);
        });
    }

    /** Takes a published text back at once; its reason stands in its place for everybody to read. */
    public void withdraw(Asker asker, String meeting, String reason) {
        requireRight(asker);
        refuse(reason.isBlank(), "Say why it is withdrawn; everybody can read that.");
        store.change(books -> {
            Published open = shelving.standing(books, meeting)
                    .orElseThrow(() -> new Refused("No minutes of this meeting are published."));
            refuse(!open.sha256().equals(asker.sha256()), "Another text is published by now; read it again.");
            books.published()
                    .withdraw(open, asker.who().id(), now(), reason.strip().replaceAll("\\s+", " "));
            note(books, asker, "withdraws published minutes", meeting);
        });
    }

    private void publish(Books books, Asker asker, String meeting, Candidate candidate) {
        byte[] bytes = candidate.text().getBytes(StandardCharsets.UTF_8);
        String file = PublicText.name(Kind.MINUTES, meeting) + ".txt";
        String who = asker.who().id();
        boolean put = shelving.put(books, new Sheet(Kind.MINUTES, meeting, file, Source.DOCKET, who, now(), bytes));
        refuse(!put, "This very text was published before; a corrected one can be published.");
        notices.published(books, meeting, candidate.text(), who);
        note(books, asker, "publishes minutes", meeting);
    }

    private Standing require(Books books, Asker asker, String meeting) {
        requireRight(asker);
        Standing standing = standing(books, meeting);
        refuse(
                !standing.candidate().sha256().equals(asker.sha256()),
                "The text has changed since you read it; read it again.");
        return standing;
    }

    private static void requireRight(Asker asker) {
        if (!asker.who().may(Right.PUBLISH)) {
            throw new NotAllowed(Right.PUBLISH);
        }
    }

    private Said said(Asker asker, String meeting, Said.Kind kind) {
        return new Said(meeting, asker.sha256(), kind, "", "", asker.who().id(), now());
    }

    private void note(Books books, Asker asker, String what, String meeting) {
        books.audit().add(new Deed(now(), asker.who().id(), asker.from(), what, meeting));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void refuse(boolean when, String sentence) {
        if (when) {
            throw new Refused(sentence);
        }
    }
}
