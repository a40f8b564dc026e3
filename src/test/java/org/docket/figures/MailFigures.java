// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.docket.board.Board;
import org.docket.mail.FakeSmtp;
import org.docket.mail.Letter;
import org.docket.mail.Mailroom;
import org.docket.mail.Postmark;
import org.docket.mail.Route;
import org.docket.mail.Sender;
import org.docket.mail.SmtpServer;
import org.docket.store.Cause;
import org.docket.store.Store;

/**
 * Queues 500 mails in one transaction and sends them to a server on this machine, and prints how long that took: {@code
 * mvn -q -DskipTests package} and then {@code java -cp target/test-classes:target/docket.jar
 * org.docket.figures.MailFigures}.
 */
public final class MailFigures {
    private static final int MAILS = 500;

    /** The first ones are slow, with all classes to be loaded and none compiled. */
    private static final int ROUNDS = 9;

    private MailFigures() {}

    public static void main(String[] args) throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            run(round, Files.createTempDirectory("docket-figures").resolve("docket.db"));
        }
    }

    private static void run(int round, Path file) throws IOException, InterruptedException {
        CountDownLatch all = new CountDownLatch(MAILS);
        try (Store store = Store.open(file);
                FakeSmtp server = new FakeSmtp(line -> {
                    if (line.equals("END")) {
                        all.countDown();
                    }
                    return "";
                })) {
            store.change(books -> books.armings().add(Instant.now(), "ann", true, store.place()));
            Mailroom room = room(store, server.port());
            long begun = System.nanoTime();
            store.change(books -> room.outbox()
                    .queue(
                            books,
                            IntStream.range(0, MAILS)
                                    .mapToObj(MailFigures::letter)
                                    .toList()));
            long queued = System.nanoTime();
            try (Sender sender = room.start()) {
                all.await();
                long sent = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "round %d: %d mails queued in one transaction in %.0f ms; sent at %.0f a second (%s)%n",
                        round,
                        MAILS,
                        (queued - begun) / 1e6,
                        MAILS / ((sent - queued) / 1e9),
                        sender.state().isWell() ? "well" : sender.state().trouble());
            }
        }
    }

    private static Mailroom room(Store store, int port) {
        Postmark postmark = Postmark.of(Board.builtIn(), Optional.of("docket@apache.org"), Optional.empty());
        SmtpServer server = SmtpServer.of("smtp://localhost:" + port, Optional.empty());
        return new Mailroom(store, new Route(postmark, Optional.of(server), Optional.empty()), Clock.systemUTC());
    }

    private static Letter letter(int number) {
        Cause cause = new Cause("test", "part " + number / 100, Optional.empty(), "Project " + number, "ann");
        return Letter.because(cause, "This is a test.")
                .to(List.of("Chair of " + number + " <chair" + number + "@apache.org>"))
                .cc(List.of("private@project" + number + ".apache.org"))
                .subject("Board comment on Project " + number)
                .body("A comment of some lines, one of which is so long that it has to be folded somewhere.\n\n"
                        + "Another line.\n".repeat(20));
    }
}
