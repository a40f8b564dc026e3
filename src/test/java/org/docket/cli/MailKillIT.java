// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.board.Board;
import org.docket.mail.FakeSmtp;
import org.docket.mail.Letter;
import org.docket.mail.Mailroom;
import org.docket.store.Cause;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment while it sends, the service sends each mail once, or says that it may have been sent. */
class MailKillIT {
    private static final int KILLS = Math.max(20, Integer.getInteger("kills", Integer.getInteger("docket.kills", 20)));
    private static final int EACH = 5;

    /** What is said to the server for one mail: MAIL, RCPT, DATA and the mail itself, and NOOP before. */
    private static final int WORDS = 5;

    private final Random random = new Random(58);
    private final AtomicInteger words = new AtomicInteger();
    private final AtomicReference<CountDownLatch> moment = new AtomicReference<>(new CountDownLatch(0));

    @TempDir
    Path folder;

    /** Counts down to the moment at which the service is killed. */
    private String hear(String line) {
        words.incrementAndGet();
        moment.get().countDown();
        return "";
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void eachIsSentOnceOrMarkedUnknown() throws Exception {
        Path data = folder.resolve("docket.db");
        try (FakeSmtp server = new FakeSmtp(this::hear);
                Store store = Store.open(data)) {
            queue(store);
            String[] mail = {"--smtp", "smtp://localhost:" + server.port(), "--mail-from", "docket@apache.org"};
            for (int kill = 0; kill < KILLS; kill++) {
                CountDownLatch now = new CountDownLatch(1 + random.nextInt(2 * EACH * WORDS - 1));
                moment.set(now);
                try (Child child = new Child(data, mail)) {
                    untilTrue(() -> now.getCount() == 0 || waiting(store) == 0);
                    LockSupport.parkNanos(random.nextInt(8_000_000));
                    child.kill();
                }
            }
            try (Child child = new Child(data, mail)) {
                untilTrue(() -> !child.process.isAlive() || waiting(store) == 0);
            }
            assertLedgerIsTrue(store, server);
        }
    }

    private static void queue(Store store) {
        Mailroom room = Mailroom.of(store, Board.builtIn(), Optional.<URI>empty(), Clock.systemUTC());
        store.change(books -> {
            books.armings().add(Instant.now(), "ann", true, store.place());
            for (int i = 0; i < KILLS * EACH; i++) {
                Cause cause = new Cause("test", "part " + i / 100, Optional.empty(), "", "ann");
                room.outbox()
                        .queue(
                                books,
                                Letter.because(cause, "This is a test.")
                                        .to(List.of("someone@apache.org"))
                                        .subject("Mail " + i)
                                        .body("It says " + i + "."));
            }
        });
    }

    private static int waiting(Store store) {
        Map<State, Integer> counts = store.read(books -> books.messages().counts());
        return counts.getOrDefault(State.QUEUED, 0) + counts.getOrDefault(State.SENDING, 0);
    }

    private void assertLedgerIsTrue(Store store, FakeSmtp server) {
        Map<String, Long> arrived = server.received().stream()
                .collect(Collectors.groupingBy(mail -> mail.header("Message-ID"), Collectors.counting()));
        List<Message> sent = store.read(books -> books.messages().inState(State.SENT));
        List<Message> unknown = store.read(books -> books.messages().inState(State.UNKNOWN));
        Function<Message, Long> times =
                message -> arrived.getOrDefault(message.draft().messageId(), 0L);
        assertEquals(KILLS * EACH, sent.size() + unknown.size());
        sent.forEach(message -> assertEquals(1, times.apply(message), message.toString()));
        unknown.forEach(message -> assertTrue(times.apply(message) <= 1, message.toString()));
        assertTrue(unknown.size() <= KILLS, unknown::toString);
        long there =
                unknown.stream().filter(message -> times.apply(message) == 1).count();
        System.out.println(KILLS + " kills: " + sent.size() + " mails sent once, " + unknown.size()
                + " marked unknown, of which " + there + " had arrived");
    }

    private static void untilTrue(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it takes too long");
            LockSupport.parkNanos(200_000);
        }
    }
}
