// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Content;
import org.docket.store.Draft;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.NotMailed;
import org.docket.store.Store;

/** Where mail is put, in the transaction of what causes it: kept with it, or not at all; the sender takes it from here. */
public final class Outbox {
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Postmark postmark;
    private final Gate gate;
    private final Clock clock;

    public Outbox(Postmark postmark, Store store, Clock clock) {
        this.postmark = postmark;
        this.gate = new Gate(postmark, store.place());
        this.clock = clock;
    }

    /** What all mail has in common, links among it. */
    public Postmark postmark() {
        return postmark;
    }

    /** Puts a letter into the ledger; it goes at its time, or waits for a person where a rule says so. */
    public Message queue(Books books, Letter letter) {
        return queue(books, List.of(letter)).get(0);
    }

    /** Puts many letters into the ledger at once, in this order. */
    public List<Message> queue(Books books, List<Letter> letters) {
        Instant now = now();
        boolean armed = gate.isArmed(books);
        Map<Cause.Name, Long> made = letters.stream()
                .collect(Collectors.groupingBy(letter -> letter.cause().name(), Collectors.counting()));
        Set<Cause.Name> crowds = made.keySet().stream()
                .filter(name -> gate.isCrowd(books.messages(), name, made.get(name), now))
                .collect(Collectors.toSet());
        return books.messages()
                .add(letters.stream()
                        .map(letter -> draft(
                                letter,
                                now,
                                gate.reasons(
                                        letter,
                                        armed,
                                        crowds.contains(letter.cause().name()))))
                        .toList());
    }

    private Draft draft(Letter letter, Instant now, String held) {
        return new Draft(messageId(), letter.cause(), letter.content(), now, letter.due(now), letter.mergeKey(), held);
    }

    /** The letter of that kind, about that meeting, that waits under this key. */
    public Optional<Message> waiting(Books books, String kind, Optional<String> meeting, String mergeKey) {
        return books.messages().waiting(kind, meeting, mergeKey);
    }

    /** Lets a message that waits say something else, or go to somebody else; whoever has its text by then gets it. */
    public Message change(Books books, Message waiting, Letter letter) {
        requireOpen(books, waiting);
        Messages messages = books.messages();
        Content content = letter.content();
        String who = letter.cause().who();
        messages.change(waiting, content, Event.of(Event.Kind.CHANGED, now(), who, ""));
        boolean same = content.recipients().equals(waiting.content().recipients());
        boolean crowd = gate.isCrowd(messages, waiting.cause().name(), 0, now());
        String held = same ? waiting.draft().held() : gate.reasons(letter, gate.isArmed(books), crowd);
        move(messages, waiting, letter.due(waiting), held);
        return messages.find(waiting.id()).orElseThrow();
    }

    /** Takes back a message that waits. */
    public void cancel(Books books, Message waiting, String who, String why) {
        requireOpen(books, waiting);
        Messages.Move move = new Messages.Move(State.CANCELLED, waiting.draft().due(), "", false);
        books.messages().move(waiting, move, Event.of(Event.Kind.CANCELLED, now(), who, Plain.line(why)));
    }

    /** Writes down that something is deliberately not mailed, and why. */
    public void notMailed(Books books, Cause cause, String to, String why) {
        books.messages().addNotMailed(new NotMailed(cause, now(), Plain.line(to), Plain.line(why)));
    }

    private void move(Messages messages, Message waiting, Instant due, String held) {
        State state = held.isEmpty() ? State.QUEUED : State.HELD;
        Event.Kind kind = held.isEmpty() ? Event.Kind.QUEUED : Event.Kind.HELD;
        boolean news = !held.equals(waiting.draft().held())
                || !due.equals(waiting.draft().due());
        if (news) {
            Messages.Move move = new Messages.Move(state, due, held, state == State.HELD);
            messages.move(waiting, move, Event.of(kind, now(), "-", held));
        }
    }

    private static void requireOpen(Books books, Message message) {
        if (!books.messages().isOpen(message)) {
            throw new IllegalArgumentException("message " + message.id() + " has gone, to somebody at least");
        }
    }

    private String messageId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return "<" + HexFormat.of().formatHex(bytes) + "@" + postmark.domain() + ">";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
