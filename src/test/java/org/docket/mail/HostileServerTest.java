// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.docket.store.Event;
import org.docket.store.Event.Kind;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a mail server does, nothing is lost, nothing is sent twice, and the ledger tells what happened. */
class HostileServerTest {
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
    void aServerThatIsDownForAnHourGetsEverythingWhenItIsBack() throws IOException {
        int port = freePort();
        Sender sender = new Sender(office.store(), office.route(port), Limits.USUAL, office.clock());
        List<Message> messages = Stream.of("a@example.org", "b@example.org")
                .map(address -> office.queue(office.letter(address)))
                .toList();
        int looks = 0;
        for (int second = 0; second < 3600; second++) {
            sender.look();
            looks += sender.state().since().isPresent() ? 1 : 0;
            office.clock().advance(Duration.ofSeconds(1));
        }
        assertTrue(looks > 3000);
        assertFalse(sender.state().isWell());
        for (Message message : messages) {
            assertEquals(State.QUEUED, office.find(message).state());
        }
        try (FakeSmtp server = new FakeSmtp(port, line -> "")) {
            office.clock().advance(Duration.ofMinutes(10));
            sender.look();
            assertEquals(2, server.received().size());
            assertTrue(sender.state().isWell());
        }
    }

    @Test
    void oneThatDiesBeforeItAnswersMayHaveSentIt() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.equals(FakeSmtp.END) ? FakeSmtp.DIE : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            Sender sender = office.sender(server.port());
            office.lookForADay(sender);
            assertEquals(1, server.received().size());
            assertEquals(State.UNKNOWN, office.find(message).state());
            assertTrue(office.find(message).asks());
        }
    }

    @Test
    void oneThatStallsAfterTheDataMayHaveSentIt() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.equals(FakeSmtp.END) ? FakeSmtp.STALL : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            office.lookForADay(office.sender(server.port()));
            assertEquals(1, server.received().size());
            assertEquals(State.UNKNOWN, office.find(message).state());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void oneThatStallsOrDiesBeforeTheDataHasNotSentIt(String where) throws IOException {
        Set<String> done = ConcurrentHashMap.newKeySet();
        try (FakeSmtp server = new FakeSmtp(line -> !line.startsWith(where)
                ? ""
                : done.add("stalled") ? FakeSmtp.STALL : done.add("died") ? FakeSmtp.DIE : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            Sender sender = office.sender(server.port());
            sender.look();
            assertEquals(Kind.PUT_OFF, office.last(message).kind());
            office.lookForADay(sender);
            assertEquals(1, server.received().size());
            assertEquals(State.SENT, office.find(message).state());
        }
    }

    @Test
    void oneThatNeverGreetsKeepsEverythingWaiting() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.equals("CONNECT") ? FakeSmtp.STALL : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            Sender sender = office.sender(server.port());
            sender.look();
            assertEquals(State.QUEUED, office.find(message).state());
            assertFalse(sender.state().isWell());
        }
    }

    @Test
    void whoIsTakenIsNotSentItAgainWhenOthersAreRefused() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.contains("<gone@") ? "550 5.1.1 no such user" : "")) {
            Message message = office.queue(
                    office.letter("chair@example.org", "gone@example.org").cc(List.of("private@example.org")));
            office.lookForADay(office.sender(server.port()));
            assertEquals(List.of(List.of("chair@example.org", "private@example.org")), recipients(server));
            assertEquals(State.FAILED, office.find(message).state());
            Event refused = office.events(message, Kind.REFUSED).get(0);
            assertEquals("gone@example.org", refused.address());
            assertEquals("550 5.1.1 no such user", refused.words());
            assertEquals(2, office.events(message, Kind.TAKEN).size());
        }
    }

    @Test
    void whoIsPutOffIsTriedAgainAlone() throws IOException {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (FakeSmtp server =
                new FakeSmtp(line -> line.contains("<grey@") && seen.add(line) ? "451 4.7.1 come back later" : "")) {
            Message message = office.queue(office.letter("chair@example.org", "grey@example.org"));
            Sender sender = office.sender(server.port());
            sender.look();
            assertEquals(State.QUEUED, office.find(message).state());
            assertEquals("451 4.7.1 come back later", office.last(message).words());
            office.lookForADay(sender);
            assertEquals(List.of(List.of("chair@example.org"), List.of("grey@example.org")), recipients(server));
            assertEquals(State.SENT, office.find(message).state());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", FakeSmtp.END})
    void whatIsRefusedForGoodIsNotTriedAgain(String where) throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.startsWith(where) ? "554 5.7.1 we do not want it" : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            office.lookForADay(office.sender(server.port()));
            assertEquals(State.FAILED, office.find(message).state());
            assertEquals("554 5.7.1 we do not want it", office.last(message).words());
            assertEquals(1, office.events(message, Kind.SENDING).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", FakeSmtp.END})
    void whatIsPutOffIsTriedWithGrowingPausesForThreeDays(String where) throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.startsWith(where) ? "451 4.3.0 not now" : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            Sender sender = office.sender(server.port());
            sender.look();
            office.clock().advance(Duration.ofSeconds(59));
            sender.look();
            assertEquals(1, office.events(message, Kind.PUT_OFF).size());
            office.clock().advance(Duration.ofSeconds(1));
            sender.look();
            assertEquals(2, office.events(message, Kind.PUT_OFF).size());
            office.clock().advance(Duration.ofSeconds(119));
            sender.look();
            assertEquals(2, office.events(message, Kind.PUT_OFF).size());
            for (int day = 0; day < 4; day++) {
                office.lookForADay(sender);
            }
            assertEquals(State.FAILED, office.find(message).state());
            assertTrue(office.events(message, Kind.SENDING).size() < 100);
            assertEquals(
                    List.of(),
                    server.received().stream()
                            .filter(FakeSmtp.Received::confirmed)
                            .toList());
        }
    }

    @Test
    void oneThatDoesNotKnowUsKeepsEverythingWaiting() throws IOException {
        try (FakeSmtp server = new FakeSmtp(line -> line.startsWith("MAIL") ? "530 5.7.0 who are you" : "")) {
            Message message = office.queue(office.letter("chair@example.org"));
            Sender sender = office.sender(server.port());
            sender.look();
            assertEquals(State.QUEUED, office.find(message).state());
            assertEquals("530 5.7.0 who are you", sender.state().trouble());
        }
    }

    private static List<List<String>> recipients(FakeSmtp server) {
        return server.received().stream().map(FakeSmtp.Received::recipients).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
