// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.docket.AdjustableClock;
import org.docket.board.Board;
import org.docket.store.Cause;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Store;

/** A database and an outbox, for tests of mail. */
final class PostOffice implements AutoCloseable {
    static final Board BOARD = Board.builtIn().with("domains", "example.org");

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final AdjustableClock clock = new AdjustableClock("2026-11-11T10:00:00Z");
    private final Store store;
    private final Outbox outbox;
    private final Postmark postmark = Postmark.of(
            BOARD, Optional.of("docket@docket.example.org"), Optional.of(URI.create("https://board.example.org/")));

    PostOffice(Path folder) {
        store = Store.open(folder.resolve("docket.db"));
        outbox = new Outbox(postmark, store, clock);
    }

    AdjustableClock clock() {
        return clock;
    }

    Store store() {
        return store;
    }

    Outbox outbox() {
        return outbox;
    }

    Route nowhere() {
        return new Route(postmark, Optional.empty(), Optional.empty());
    }

    Route route(int port) {
        SmtpServer server = SmtpServer.of("smtp://localhost:" + port, Optional.empty());
        return new Route(postmark, Optional.of(server), Optional.empty());
    }

    /** One that has little patience. */
    Sender sender(int port) {
        return new Sender(store, route(port), new Limits(PATIENCE, PATIENCE, PATIENCE), clock);
    }

    /** Often enough for whatever is to be tried again. */
    void lookForADay(Sender sender) {
        for (int i = 0; i < 48; i++) {
            sender.look();
            clock.advance(Duration.ofMinutes(30));
        }
    }

    void arm() {
        store.change(books -> books.armings().add(clock.instant(), "ann", true, store.place()));
    }

    Letter letter(String... to) {
        Cause cause = new Cause("comment", "2026-11-11/B", Optional.empty(), "Beta", "jt");
        return Letter.because(cause, "jt commented on the report of Beta.")
                .to(List.of(to))
                .subject("Board comment on Beta")
                .body("What about releases?");
    }

    Message queue(Letter letter) {
        return store.write(books -> outbox.queue(books, letter));
    }

    Message find(Message message) {
        return store.read(books -> books.messages().find(message.id())).orElseThrow();
    }

    List<Event.Kind> kinds(Message message) {
        return store.read(books -> books.messages().events(message)).stream()
                .map(Event::kind)
                .toList();
    }

    List<Event> events(Message message, Event.Kind kind) {
        return store.read(books -> books.messages().events(message)).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    Event last(Message message) {
        List<Event> events = store.read(books -> books.messages().events(message));
        return events.get(events.size() - 1);
    }

    @Override
    public void close() {
        store.close();
    }
}
