// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docket.auth.By;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restored or copied database sends nothing by itself, least of all what the one it was made of may have sent. */
class CopyTest {
    private static final By ANN = new By("ann", "here");

    @TempDir
    private Path folder;

    private Message queued;

    /** A folder in which there is a database made of an armed one with a message to go. */
    private Path restored() throws IOException {
        Path original = Files.createDirectory(folder.resolve("original"));
        Path copy = Files.createDirectory(folder.resolve("restored"));
        try (PostOffice office = new PostOffice(original)) {
            office.arm();
            queued = office.queue(office.letter("chair@example.org"));
            office.store().backup(folder.resolve("backup.db"));
            Store.restore(
                    folder.resolve("backup.db"),
                    copy.resolve("docket.db"),
                    office.clock().instant());
        }
        return copy;
    }

    @Test
    void whatWasQueuedBeforeItWasRestoredMayHaveBeenSent() throws IOException {
        try (PostOffice office = new PostOffice(restored());
                FakeSmtp server = new FakeSmtp(line -> "")) {
            assertEquals(State.UNKNOWN, office.find(queued).state());
            assertTrue(office.find(queued).asks());
            assertEquals(
                    "It was queued in the database of which this one is a copy.",
                    office.last(queued).words());
            Sender sender = office.sender(server.port());
            sender.recover();
            sender.look();
            assertEquals(List.of(), server.received());
        }
    }

    @Test
    void itHoldsWhatIsQueuedThere() throws IOException {
        try (PostOffice office = new PostOffice(restored())) {
            Message message = office.queue(office.letter("chair@example.org"));
            assertEquals(State.HELD, message.state());
        }
    }

    @Test
    void armedItSendsAgainWhatAPersonSays() throws IOException {
        try (PostOffice office = new PostOffice(restored());
                FakeSmtp server = new FakeSmtp(line -> "")) {
            Ledger ledger = new Ledger(office.store(), office.route(server.port()), office.clock());
            ledger.arm(ANN, List.of(queued.id()), List.of());
            Sender sender = office.sender(server.port());
            sender.recover();
            sender.look();
            assertEquals(State.SENT, office.find(queued).state());
            assertEquals(queued.draft().messageId(), server.received().get(0).header("Message-ID"));
        }
    }

    @Test
    void whatIsLeftAsItIsIsNotAskedAboutAgain() throws IOException {
        try (PostOffice office = new PostOffice(restored())) {
            new Ledger(office.store(), office.nowhere(), office.clock()).drop(ANN, queued.id());
            assertEquals(State.UNKNOWN, office.find(queued).state());
            assertFalse(office.find(queued).asks());
        }
    }

    @Test
    void aPlainCopyElsewhereIsNotArmed() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (PostOffice office = new PostOffice(folder)) {
            office.arm();
            queued = office.queue(office.letter("chair@example.org"));
        }
        Files.copy(folder.resolve("docket.db"), copy.resolve("docket.db"));
        try (PostOffice office = new PostOffice(copy);
                FakeSmtp server = new FakeSmtp(line -> "")) {
            assertEquals(
                    State.HELD, office.queue(office.letter("chair@example.org")).state());
            office.sender(server.port()).look();
            assertEquals(List.of(), server.received());
            assertEquals(State.HELD, office.find(queued).state());
        }
        try (PostOffice office = new PostOffice(folder)) {
            assertEquals(
                    State.QUEUED,
                    office.queue(office.letter("chair@example.org")).state());
        }
    }

    @Test
    void anotherFileInTheSamePlaceIsNotArmed() throws IOException {
        try (PostOffice office = new PostOffice(folder)) {
            office.arm();
        }
        Path file = folder.resolve("docket.db");
        Files.move(file, folder.resolve("before.db"));
        Files.copy(folder.resolve("before.db"), file);
        try (PostOffice office = new PostOffice(folder)) {
            assertEquals(
                    State.HELD, office.queue(office.letter("chair@example.org")).state());
        }
    }
}
