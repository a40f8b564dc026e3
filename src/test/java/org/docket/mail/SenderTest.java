// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.docket.store.Event.Kind;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {
    @TempDir
    private Path folder;

    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(folder);
        office.arm();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsDueIsSentOverOneConnection() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            List<Message> messages = IntStream.range(0, 20)
                    .mapToObj(i -> office.queue(office.letter("chair@example.org")))
                    .toList();
            office.sender(server.port()).look();
            assertEquals(20, server.received().size());
            assertEquals(1, server.connections());
            for (Message message : messages) {
                assertEquals(State.SENT, office.find(message).state());
                assertEquals("250 2.0.0 Ok: taken", office.last(message).words());
            }
            assertEquals(List.of(Kind.QUEUED, Kind.SENDING, Kind.SENT), office.kinds(messages.get(0)));
        }
    }

    @Test
    void nothingGoesBeforeItsTime() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            office.queue(office.letter("chair@example.org")
                    .notBefore(office.clock().instant().plus(Duration.ofMinutes(15))));
            Sender sender = office.sender(server.port());
            office.clock().advance(Duration.ofMinutes(14));
            sender.look();
            assertEquals(0, server.received().size());
            office.clock().advance(Duration.ofMinutes(1));
            sender.look();
            assertEquals(1, server.received().size());
        }
    }

    @Test
    void anIdleConnectionIsGivenUp() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            Sender sender = office.sender(server.port());
            office.queue(office.letter("chair@example.org"));
            sender.look();
            office.clock().advance(Duration.ofMinutes(1));
            sender.look();
            office.queue(office.letter("chair@example.org"));
            sender.look();
            assertEquals(2, server.connections());
        }
    }

    @Test
    void aCrashWhileItIsHandedOverLeavesItUnknown() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            new Register(office.store(), office.route(server.port()), office.clock()).take(message);
            Sender next = office.sender(server.port());
            next.recover();
            office.lookForADay(next);
            assertEquals(0, server.received().size());
            assertEquals(State.UNKNOWN, office.find(message).state());
        }
    }

    @Test
    void whatChangesAtTheLastMomentGoesAsItIsThen() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            office.store()
                    .change(books -> office.outbox()
                            .change(
                                    books,
                                    message,
                                    office.letter("chair@example.org").body("Never mind.")));
            office.sender(server.port()).look();
            assertTrue(server.received().get(0).lines().contains("Never mind."));
        }
    }

    @Test
    void withoutAServerItIsHeld() {
        Message message = office.queue(office.letter("chair@example.org"));
        new Sender(office.store(), office.nowhere(), Limits.USUAL, office.clock()).look();
        assertEquals(State.HELD, office.find(message).state());
        assertEquals("No mail server is set.", office.find(message).draft().held());
    }

    @Test
    void disarmedItIsHeld() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            office.store().change(books -> books.armings().add(office.clock().instant(), "ann", false, ""));
            office.sender(server.port()).look();
            assertEquals(0, server.received().size());
            assertEquals(State.HELD, office.find(message).state());
        }
    }
}
