// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.auth.By;
import org.docket.edit.Refused;
import org.docket.store.Arming;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Event;
import org.docket.store.Event.Kind;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.Messages.Move;
import org.docket.store.NotMailed;
import org.docket.store.Store;

/** What was mailed, what is to be and what never will, and what people decide of it; their decisions are audited. */
public final class Ledger {
    /** Why a message is held that only waits for mail to be armed. */
    public static final String UNARMED = Gate.UNARMED;

    private final Store store;
    private final Route route;
    private final Gate gate;
    private final Clock clock;

    Ledger(Store store, Route route, Clock clock) {
        this.store = store;
        this.route = route;
        this.gate = new Gate(route.postmark(), store.place());
        this.clock = clock;
    }

    /** A message, the last that happened to it, and whether it bounced. */
    public record Line(Message message, Event last, boolean bounced) {}

    /** By which way mail goes. */
    public Route route() {
        return route;
    }

    public List<Line> find(Messages.Search search) {
        return store.read(books -> lines(books, books.messages().find(search)));
    }

    /** Those that wait for somebody to decide, oldest first. */
    public List<Line> asking() {
        return store.read(books -> lines(books, books.messages().asking()));
    }

    public int countAsking() {
        return store.read(books -> books.messages().countAsking());
    }

    private static List<Line> lines(Books books, List<Message> messages) {
        return messages.stream().map(message -> line(books, message)).toList();
    }

    private static Line line(Books books, Message message) {
        List<Event> events = books.messages().events(message);
        return new Line(message, events.get(events.size() - 1), books.arrivals().hasBounced(message));
    }

    /** One message, as it stands in a list. */
    public Line line(Message message) {
        return store.read(books -> line(books, message));
    }

    public Optional<Message> find(long id) {
        return store.read(books -> books.messages().find(id));
    }

    /** What happened to a message, in order. */
    public List<Event> events(Message message) {
        return store.read(books -> books.messages().events(message));
    }

    /** What was deliberately not mailed, newest first. */
    public List<NotMailed> notMailed(Messages.Search search) {
        return store.read(books -> books.messages().notMailed(search));
    }

    /** How many messages there are of each state. */
    public Map<State, Integer> counts() {
        return store.read(books -> books.messages().counts());
    }

    /** The message itself, as it goes, to the byte. */
    public String source(Message message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Mime.of(message, route, message.draft().due()).writeTo(out);
        } catch (MessagingException malformed) {
            return "It cannot be written as a mail: " + Refusal.words(malformed) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Whether mail may go out of this database. */
    public boolean isArmed() {
        return store.read(gate::isArmed);
    }

    /** Who armed or disarmed mail last, and where. */
    public Optional<Arming> arming() {
        return store.read(books -> books.armings().newest());
    }

    /** Where the database is now. */
    public String place() {
        return store.place();
    }

    /** Lets mail go out of this database from now on, and of what waits what is named. */
    public void arm(By by, Collection<Long> released, Collection<Long> dropped) {
        requireServer();
        store.change(books -> {
            books.armings().add(now(), by.who(), true, store.place());
            tell(books, by, "arms mail", store.place());
            released.forEach(id -> release(books, by, id));
            dropped.forEach(id -> drop(books, by, id));
        });
    }

    /** Holds all mail from now on. */
    public void disarm(By by) {
        store.change(books -> {
            books.armings().add(now(), by.who(), false, store.place());
            tell(books, by, "disarms mail", store.place());
        });
    }

    /** Lets a message go that was held; or go again, to those who do not have it, though it failed or may have been sent. */
    public void release(By by, long id) {
        requireServer();
        store.change(books -> {
            if (!gate.isArmed(books)) {
                throw new Refused("Mail is not armed: an admin does that first.");
            }
            release(books, by, id);
        });
    }

    /** Takes back a message that was held; or leaves one as it is that failed or may have been sent. */
    public void drop(By by, long id) {
        store.change(books -> drop(books, by, id));
    }

    private void release(Books books, By by, long id) {
        Messages messages = books.messages();
        Message message = asked(messages, id);
        Instant due = message.draft().due().isAfter(now()) ? message.draft().due() : now();
        messages.adopt(message);
        messages.move(message, new Move(State.QUEUED, due, "", false), event(Kind.RELEASED, by));
        tell(books, by, message.state() == State.HELD ? "releases a message" : "sends a message again", name(id));
    }

    private void drop(Books books, By by, long id) {
        Messages messages = books.messages();
        Message message = asked(messages, id);
        boolean held = message.state() == State.HELD;
        State state = held ? State.CANCELLED : message.state();
        Move move = new Move(state, message.draft().due(), "", false);
        messages.move(message, move, event(held ? Kind.CANCELLED : Kind.LEFT, by));
        tell(books, by, held ? "drops a message" : "leaves a message as it is", name(id));
    }

    private static Message asked(Messages messages, long id) {
        return messages.find(id)
                .filter(Message::asks)
                .orElseThrow(() -> new Refused("The " + name(id) + " does not wait for a decision any more."));
    }

    private void requireServer() {
        if (route.server().isEmpty()) {
            throw new Refused("No mail server is set: docket serve takes it from --smtp.");
        }
    }

    private Event event(Kind kind, By by) {
        return Event.of(kind, now(), by.who(), "");
    }

    private void tell(Books books, By by, String what, String subject) {
        books.audit().add(new Deed(now(), by.who(), by.from(), what, subject));
    }

    private static String name(long id) {
        return "message " + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
