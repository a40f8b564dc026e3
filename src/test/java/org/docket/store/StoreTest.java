// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The store makes, opens and brings forward one file, or says why it cannot. */
class StoreTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("docket.db");
    }

    @Test
    void theFileIsTheOwnersAlone() throws Exception {
        try (Store store = Store.open(file())) {
            store.change(books -> Samples.add(books, "2026-01-21", "text"));
            for (Path path : List.of(file(), folder.resolve("docket.db-wal"), folder.resolve("docket.db-shm"))) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
    }

    @Test
    void whatIsWrittenIsThereAfterOpeningAgain() {
        try (Store store = Store.open(file())) {
            store.change(books -> Samples.add(books, "2026-01-21", "text"));
        }
        try (Store store = Store.open(file())) {
            assertEquals("text", Samples.text(store, "2026-01-21", 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "busy_timeout, 5000"})
    void whatIsWrittenSurvivesAPowerCut(String setting, String value) {
        try (HikariDataSource writer = Connections.writer(file())) {
            assertEquals(
                    value,
                    Connections.jdbi(writer)
                            .withHandle(handle -> handle.createQuery("PRAGMA " + setting)
                                    .mapTo(String.class)
                                    .one()));
        }
    }

    @Test
    void workThatThrowsLeavesNothing() {
        try (Store store = Store.open(file())) {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.change(books -> {
                        Samples.add(books, "2026-01-21", "text");
                        throw new IllegalStateException("in the middle");
                    }));
            assertTrue(
                    store.read(books -> books.revisions().newest("2026-01-21")).isEmpty());
        }
    }

    @Test
    void readersCannotWrite() {
        try (Store store = Store.open(file())) {
            assertThrows(JdbiException.class, () -> store.read(books -> Samples.add(books, "2026-01-21", "text")));
        }
    }

    @Test
    void aReaderSeesOneMoment() {
        try (Store store = Store.open(file())) {
            store.change(books -> Samples.add(books, "2026-01-21", "one"));
            int seen = store.read(books -> {
                books.revisions().newest("2026-01-21");
                store.change(others -> Samples.add(others, "2026-01-21", "two"));
                return books.revisions().newest("2026-01-21").orElseThrow().number();
            });
            assertEquals(1, seen);
            assertEquals("two", Samples.text(store, "2026-01-21", 2));
        }
    }

    @Test
    void aStepThatFailsIsUndoneWhole() throws Exception {
        Migrations broken = new Migrations(
                List.of(
                        "CREATE TABLE first (a TEXT) STRICT;",
                        "CREATE TABLE second (a TEXT) STRICT; INSERT INTO first VALUES ('x'); INSERT INTO nowhere VALUES (1);"));
        Store.open(file(), broken.upTo(1)).close();
        String reason =
                assertThrows(CannotOpen.class, () -> Store.open(file(), broken)).getMessage();
        assertTrue(reason.contains("could not be brought to this version"), reason);
        assertEquals("1", ask("PRAGMA user_version"));
        assertEquals("first", ask("SELECT group_concat(name) FROM sqlite_schema"));
        assertEquals("0", ask("SELECT count(*) FROM first"));
    }

    @Test
    void aNewFileHasAllStepsOrNone() throws Exception {
        Migrations broken = new Migrations(List.of("CREATE TABLE first (a TEXT) STRICT;", "no step"));
        assertThrows(CannotOpen.class, () -> Store.open(file(), broken));
        assertEquals("0", ask("PRAGMA user_version"));
        assertEquals("0", ask("SELECT count(*) FROM sqlite_schema"));
    }

    @Test
    void aStepIsTakenOnce() throws Exception {
        Migrations one = new Migrations(List.of("CREATE TABLE first (a TEXT) STRICT;"));
        Migrations two = new Migrations(List.of("no longer read", "CREATE TABLE second (a TEXT) STRICT;"));
        Store.open(file(), one).close();
        Store.open(file(), two).close();
        Store.open(file(), two).close();
        assertEquals("first,second", ask("SELECT group_concat(name) FROM sqlite_schema"));
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws Exception {
        Store.open(file()).close();
        ask("PRAGMA user_version = 4711; UPDATE flyleaf SET says = '9.8.7' WHERE name = 'version'; SELECT 1");
        String reason = assertThrows(CannotOpen.class, () -> Store.open(file())).getMessage();
        assertTrue(reason.contains("newer Docket, 9.8.7") && reason.contains("4711"), reason);
        assertEquals("4711", ask("PRAGMA user_version"));
    }

    @Test
    void aCopyIsKeptOfWhatAStepChanges() throws Exception {
        Migrations one = new Migrations(List.of("CREATE TABLE first (a TEXT) STRICT;"));
        Migrations two = new Migrations(List.of("no longer read", "CREATE TABLE second (a TEXT) STRICT;"));
        Store.open(file(), one).close();
        Files.writeString(folder.resolve("docket.db.before-002"), "from an earlier attempt");
        Store.open(file(), two).close();
        try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db.before-002-2"));
                Statement statement = copy.createStatement()) {
            String tables = statement
                    .executeQuery("SELECT group_concat(name) FROM sqlite_schema")
                    .getString(1);
            assertEquals("first", tables);
        }
        assertEquals("from an earlier attempt", Files.readString(folder.resolve("docket.db.before-002")));
    }

    @Test
    void whatAnotherProcessServesIsNotChanged() throws Exception {
        Migrations one = new Migrations(List.of("CREATE TABLE first (a TEXT) STRICT;"));
        Migrations two = new Migrations(List.of("no longer read", "CREATE TABLE second (a TEXT) STRICT;"));
        Store.open(file(), one).close();
        try (ServingLock lock = ServingLock.take(file())) {
            lock.at("http://127.0.0.1:7070/");
            String reason = assertThrows(CannotOpen.class, () -> Store.open(file(), two))
                    .getMessage();
            assertTrue(reason.contains("http://127.0.0.1:7070/"), reason);
        }
        assertEquals("1", ask("PRAGMA user_version"));
    }

    @Test
    void aFileThatOthersCouldReadIsTightened() throws Exception {
        Store.open(file()).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        Store.open(file()).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void aFileOfAnotherProgramIsRefused() throws Exception {
        ask("CREATE TABLE recipes (name TEXT); SELECT 1");
        String reason = assertThrows(CannotOpen.class, () -> Store.open(file())).getMessage();
        assertTrue(reason.contains("another program"), reason);
        assertEquals("recipes", ask("SELECT group_concat(name) FROM sqlite_schema"));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws Exception {
        String agenda = "Board of Directors Meeting Agenda\n".repeat(100);
        Files.writeString(file(), agenda);
        String reason = assertThrows(CannotOpen.class, () -> Store.open(file())).getMessage();
        assertTrue(reason.contains("docket.db"), reason);
        assertEquals(agenda, Files.readString(file()));
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("no/such/docket.db");
        String reason =
                assertThrows(CannotOpen.class, () -> Store.open(nowhere)).getMessage();
        assertTrue(reason.contains(nowhere.toString()), reason);
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void twoStoresOnOneFileTakeTurns() throws Exception {
        try (Store here = Store.open(file());
                Store there = Store.open(file())) {
            Thread other = new Thread(() -> Samples.addMany(there, "2026-01-21", 50));
            other.start();
            Samples.addMany(here, "2026-01-21", 50);
            other.join();
            assertEquals(
                    100, here.read(books -> books.revisions().all("2026-01-21")).size());
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            String[] parts = sql.split("; ");
            for (int i = 0; i < parts.length - 1; i++) {
                statement.executeUpdate(parts[i]);
            }
            return statement.executeQuery(parts[parts.length - 1]).getString(1);
        }
    }
}
