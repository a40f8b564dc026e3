// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy taken in the middle of work is whole, and a database made of it has every revision. */
class BackupTest {
    private static final List<String> MEETINGS = List.of("2026-01-21", "2026-02-18");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path copy() {
        return folder.resolve("copy.db");
    }

    private Path place() {
        return folder.resolve("place.db");
    }

    @Test
    void everyRevisionIsRestored() throws Exception {
        MEETINGS.forEach(meeting -> Samples.addMany(store, meeting, 40));
        Thread others = new Thread(() -> Samples.addMany(store, MEETINGS.get(0), 40));
        others.start();
        assertTrue(store.backup(copy()));
        others.join();
        Store.restore(copy(), place(), Samples.NOON);
        try (Store restored = Store.open(place())) {
            for (String meeting : MEETINGS) {
                List<Revision> revisions =
                        restored.read(books -> books.revisions().all(meeting));
                assertTrue(revisions.size() >= 40);
                for (Revision revision : revisions) {
                    assertEquals(find(store, revision), Optional.of(revision));
                    assertArrayEquals(text(store, revision), text(restored, revision));
                }
            }
        }
    }

    @Test
    void aCopyIsTheOwnersAloneAndNothingElseIsLeft() throws Exception {
        Samples.addMany(store, MEETINGS.get(0), 3);
        store.backup(copy());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy())));
        Store.restore(copy(), place(), Samples.NOON);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place())));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("copy.db", "place.db", "docket.db", "docket.db-wal", "docket.db-shm"),
                    Set.copyOf(files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Files.writeString(copy(), "precious");
        assertThrows(CannotCopy.class, () -> store.backup(copy()));
        assertEquals("precious", Files.readString(copy()));
        store.backup(place());
        assertThrows(CannotCopy.class, () -> Store.restore(place(), copy(), Samples.NOON));
        assertEquals("precious", Files.readString(copy()));
        assertThrows(CannotCopy.class, () -> store.backup(folder.resolve("no/such/copy.db")));
    }

    @Test
    void aRestoredDatabaseIsAnother() {
        store.change(books -> {
            books.people().add(new Person("joe", "Joe Tester", "jt", "", Set.of()));
            books.keys().addSession(new Session("hash", "joe", Samples.NOON, Samples.NOON, Samples.NOON));
        });
        store.backup(copy());
        Store.restore(copy(), place(), Samples.NOON);
        String origin = store.read(books -> books.flyleaf().origin());
        assertEquals(32, origin.length());
        try (Store restored = Store.open(place())) {
            assertNotEquals(origin, restored.read(books -> books.flyleaf().origin()));
            assertTrue(restored.read(books -> books.keys().session("hash")).isEmpty());
            assertEquals(
                    List.of(new Deed(Samples.NOON, "restore", "command line", "restores a backup", copy().toString())),
                    restored.read(books -> books.audit().newest(9)));
        }
    }

    @Test
    void aFileCopiedWhileInUseIsRestoredWithItsLastPages() throws Exception {
        Samples.addMany(store, MEETINGS.get(0), 3);
        Files.copy(folder.resolve("docket.db"), copy());
        Files.copy(folder.resolve("docket.db-wal"), folder.resolve("copy.db-wal"));
        Store.restore(copy(), place(), Samples.NOON);
        try (Store restored = Store.open(place())) {
            assertEquals("text 2", Samples.text(restored, MEETINGS.get(0), 3));
        }
    }

    @Test
    void aDamagedCopyIsNotRestored() throws Exception {
        Samples.addMany(store, MEETINGS.get(0), 200);
        store.backup(copy());
        byte[] garbage = new byte[4096];
        new Random(3).nextBytes(garbage);
        try (RandomAccessFile file = new RandomAccessFile(copy().toFile(), "rw")) {
            file.seek(file.length() / 4096 / 2 * 4096);
            file.write(garbage);
        }
        String reason = assertThrows(CannotOpen.class, () -> Store.restore(copy(), place(), Samples.NOON))
                .getMessage();
        assertTrue(reason.contains("damaged"), reason);
        assertFalse(Files.exists(place()));
    }

    @Test
    void whatIsNoDatabaseIsNotRestored() throws Exception {
        Files.writeString(copy(), "Board of Directors Meeting Agenda");
        assertThrows(CannotOpen.class, () -> Store.restore(copy(), place(), Samples.NOON));
        assertThrows(CannotOpen.class, () -> Store.restore(folder.resolve("none.db"), place(), Samples.NOON));
        assertFalse(Files.exists(place()));
    }

    private static Optional<Revision> find(Store in, Revision like) {
        return in.read(books -> books.revisions().find(like.meeting(), like.number()));
    }

    private static byte[] text(Store in, Revision revision) {
        return in.read(books -> books.revisions().text(revision.meeting(), revision.number()))
                .orElseThrow();
    }
}
