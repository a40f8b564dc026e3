// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    @TempDir
    private Path folder;

    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewDatabaseHoldsEverything() {
        Message message = office.queue(office.letter("chair@example.org"));
        assertEquals(State.HELD, message.state());
        assertEquals("Mail has not been armed.", message.draft().held());
        assertTrue(message.asks());
    }

    @Test
    void onceArmedItIsQueued() {
        office.arm();
        Message message = office.queue(office.letter("chair@example.org"));
        assertEquals(State.QUEUED, message.state());
        assertEquals(
                List.of(message),
                office.store().read(books -> books.messages().due(office.clock().instant(), 10)));
    }

    @Test
    void itIsKeptWithWhatCausedItOrNotAtAll() {
        assertThrows(
                IllegalStateException.class,
                () -> office.store().change(books -> {
                    office.outbox().queue(books, office.letter("chair@example.org"));
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), office.store().read(books -> books.messages().ofCause("comment", "2026-11-11/B")));
    }

    @Test
    void itsMessageIdIsOfTheServicesDomain() {
        Message message = office.queue(office.letter("chair@example.org"));
        assertTrue(message.draft().messageId().matches("<[0-9a-f]{32}@docket\\.example\\.org>"));
    }

    @Test
    void anAddressOutsideWaitsForAPerson() {
        office.arm();
        Message message = office.queue(office.letter("chair@lists.example.org", "eve@example.org.example.com"));
        assertEquals(
                "Outside the board's domains: eve@example.org.example.com.",
                message.draft().held());
    }

    @Test
    void moreThan200OfOneCauseWait() {
        office.arm();
        office.store().change(books -> {
            for (int i = 0; i < 201; i++) {
                office.outbox().queue(books, office.letter("chair@example.org"));
            }
        });
        List<Message> all = office.store().read(books -> books.messages().ofCause("comment", "2026-11-11/B"));
        assertEquals(
                201,
                all.stream().filter(message -> message.state() == State.HELD).count());
    }

    @Test
    void manyAtOnceAreCountedAsOneByOne() {
        office.arm();
        queueAtOnce(150);
        assertEquals(150, count(State.QUEUED));
        queueAtOnce(51);
        assertEquals(201, count(State.HELD));
        assertEquals(
                List.of(Event.Kind.QUEUED, Event.Kind.HELD),
                office.kinds(office.queue(office.letter("a@example.org"))));
    }

    @Test
    void whatAPersonReleasedOfACrowdIsNotHeldAgain() {
        office.arm();
        queueAtOnce(201);
        Message first = all().get(0);
        Messages.Move release = new Messages.Move(State.QUEUED, first.draft().due(), "", false);
        office.store()
                .change(books -> books.messages()
                        .move(
                                first,
                                release,
                                Event.of(Event.Kind.RELEASED, office.clock().instant(), "ann", "")));
        queueAtOnce(3);
        assertEquals(1, count(State.QUEUED));
        assertEquals(203, count(State.HELD));
    }

    private void queueAtOnce(int number) {
        List<Letter> letters = Stream.generate(() -> office.letter("chair@example.org"))
                .limit(number)
                .toList();
        office.store().change(books -> office.outbox().queue(books, letters));
    }

    private List<Message> all() {
        return office.store().read(books -> books.messages().ofCause("comment", "2026-11-11/B"));
    }

    private long count(State state) {
        return all().stream().filter(message -> message.state() == state).count();
    }

    @Test
    void asManyAs200Go() {
        office.arm();
        office.store().change(books -> {
            for (int i = 0; i < 200; i++) {
                office.outbox().queue(books, office.letter("chair@example.org"));
            }
        });
        List<Message> all = office.store().read(books -> books.messages().ofCause("comment", "2026-11-11/B"));
        assertEquals(
                200,
                all.stream().filter(message -> message.state() == State.QUEUED).count());
    }

    @Test
    void whatWaitsIsFoundAndChanged() {
        office.arm();
        office.queue(office.letter("chair@example.org")
                .mergeKey("B/jt")
                .notBefore(office.clock().instant().plus(Duration.ofMinutes(15))));
        Message changed = office.store().write(books -> {
            Message found = office.outbox()
                    .waiting(books, "comment", Optional.empty(), "B/jt")
                    .orElseThrow();
            return office.outbox()
                    .change(books, found, office.letter("chair@example.org").body("Another thing."));
        });
        assertEquals("Another thing.\n", changed.content().body());
        assertEquals(2, changed.version());
        assertEquals(
                office.clock().instant().plus(Duration.ofMinutes(15)),
                changed.draft().due());
        assertEquals(List.of(Event.Kind.QUEUED, Event.Kind.CHANGED), office.kinds(changed));
    }

    @Test
    void aChangeThatAddsAnOutsiderHoldsIt() {
        office.arm();
        Message message = office.queue(office.letter("chair@example.org"));
        Message changed =
                office.store().write(books -> office.outbox().change(books, message, office.letter("eve@example.com")));
        assertEquals(State.HELD, changed.state());
    }

    @Test
    void whatIsCancelledIsNotFoundAnyMore() {
        office.arm();
        Message message = office.queue(office.letter("chair@example.org").mergeKey("B/jt"));
        office.store().change(books -> office.outbox().cancel(books, message, "jt", "withdrawn"));
        assertEquals(
                Optional.empty(),
                office.store().read(books -> office.outbox().waiting(books, "comment", Optional.empty(), "B/jt")));
        Message cancelled = office.find(message);
        assertEquals(State.CANCELLED, cancelled.state());
        assertThrows(
                IllegalArgumentException.class,
                () -> office.store().change(books -> office.outbox().cancel(books, cancelled, "jt", "again")));
    }
}
