// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.docket.store.Books;
import org.docket.store.Event;
import org.docket.store.Event.Kind;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.Messages.Move;
import org.docket.store.Store;

/** Writes down what the sender does, before it does it and after. */
final class Register {
    private static final String SENDER = "sender";
    private static final String NO_SERVER = "No mail server is set.";
    private static final String ENDED = "The service ended while it was handed over.";

    private final Store store;
    private final Gate gate;
    private final Route route;
    private final Clock clock;

    Register(Store store, Route route, Clock clock) {
        this.store = store;
        this.gate = new Gate(route.postmark(), store.place());
        this.route = route;
        this.clock = clock;
    }

    /** A message that is about to be handed over, and to whom. */
    record Taken(Message message, Progress progress) {}

    boolean hasServer() {
        return route.server().isPresent();
    }

    /** After a start: what was being handed over may have been sent, and so may what another database has queued. */
    void recover() {
        store.change(books -> {
            books.messages().strand(now());
            for (Message message : books.messages().inState(State.SENDING)) {
                doubt(books.messages(), message, ENDED);
            }
        });
    }

    /** Takes a message out of the queue, unless it was changed, cancelled or is not to go; that is on the disk then. */
    Optional<Taken> take(Message due) {
        return store.write(books -> {
            Messages messages = books.messages();
            Message message = messages.find(due.id()).orElseThrow();
            Instant now = now();
            if (message.state() != State.QUEUED || message.draft().due().isAfter(now)) {
                return Optional.empty();
            }
            Optional<String> against =
                    against(books).or(() -> new BehindDoors(route.postmark().board(), books).against(message, now));
            if (against.isPresent()) {
                Gate.hold(messages, message, now, against.get());
                return Optional.empty();
            }
            Progress progress = new Progress(message, messages.events(message));
            String whereTo = route.server().map(SmtpServer::toString).orElse("");
            messages.move(message, to(State.SENDING, now), Event.of(Kind.SENDING, now, SENDER, whereTo));
            return Optional.of(new Taken(message, progress));
        });
    }

    private Optional<String> against(Books books) {
        if (route.server().isEmpty()) {
            return Optional.of(NO_SERVER);
        }
        return gate.isArmed(books) ? Optional.empty() : Optional.of(Gate.UNARMED);
    }

    /** Writes down what became of it. */
    void record(Taken taken, Outcome outcome) {
        store.change(books -> {
            Messages messages = books.messages();
            switch (outcome.kind()) {
                case IN_DOUBT -> doubt(messages, taken.message, outcome.words());
                case NO_WAY -> putOff(messages, taken.message, now(), outcome.words());
                default -> settle(messages, taken, outcome);
            }
        });
    }

    private void settle(Messages messages, Taken taken, Outcome outcome) {
        Instant now = now();
        boolean whole = outcome.taken().containsAll(taken.progress.left());
        if (!whole) {
            outcome.taken().forEach(address -> tell(messages, taken, event(Kind.TAKEN, address, outcome.words())));
            outcome.refused().forEach((address, words) -> tell(messages, taken, event(Kind.REFUSED, address, words)));
        }
        boolean refused = outcome.kind() == Outcome.Kind.REFUSED || taken.progress.refused() > 0;
        boolean more = !whole
                && outcome.kind() != Outcome.Kind.REFUSED
                && !taken.progress.left().isEmpty();
        Optional<Instant> again = more ? taken.progress.again(now) : Optional.empty();
        if (again.isPresent()) {
            putOff(messages, taken.message, again.get(), outcome.later());
        } else if (refused || more) {
            Move failed = new Move(State.FAILED, now, "", true);
            messages.move(taken.message, failed, Event.of(Kind.FAILED, now, SENDER, outcome.later()));
        } else {
            messages.move(taken.message, to(State.SENT, now), Event.of(Kind.SENT, now, SENDER, outcome.words()));
        }
    }

    private Event event(Kind kind, String address, String words) {
        return new Event(now(), kind, SENDER, address, words);
    }

    private static void tell(Messages messages, Taken taken, Event event) {
        messages.tell(taken.message, event);
        taken.progress.add(event);
    }

    private void putOff(Messages messages, Message message, Instant again, String words) {
        messages.move(message, to(State.QUEUED, again), Event.of(Kind.PUT_OFF, now(), SENDER, words));
    }

    private void doubt(Messages messages, Message message, String words) {
        Move move = new Move(State.UNKNOWN, now(), "", true);
        messages.move(message, move, Event.of(Kind.UNKNOWN, now(), SENDER, words));
    }

    private static Move to(State state, Instant due) {
        return new Move(state, due, "", false);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
