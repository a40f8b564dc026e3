// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.docket.store.Revisions.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions are numbered, keep every byte, and are only ever added. */
class RevisionsTest {
    private static final String MEETING = "2026-01-21";
    private static final int DELTAS = 8;

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

    @Test
    void eachKnowsTheOneItWasMadeFrom() {
        store.change(books -> Samples.add(books, MEETING, "one"));
        Revision second = store.write(books -> Samples.add(books, MEETING, "two"));
        assertEquals(new Revision(MEETING, 2, 1, "joe", Samples.NOON, "why", Sha256.of("two")), second);
        assertEquals(Optional.of(second), store.read(books -> books.revisions().newest(MEETING)));
        List<Revision> all = store.read(books -> books.revisions().all(MEETING));
        assertEquals(List.of(2, 1), all.stream().map(Revision::number).toList());
        assertEquals(List.of(1, 0), all.stream().map(Revision::parent).toList());
    }

    @Test
    void everyByteComesBack() {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        store.change(books -> books.revisions().add(MEETING, new Entry("joe", Samples.NOON, ""), bytes));
        byte[] kept = store.read(books -> books.revisions().text(MEETING, 1)).orElseThrow();
        assertArrayEquals(bytes, kept);
        Revision newest = store.read(books -> books.revisions().newest(MEETING)).orElseThrow();
        assertEquals(Sha256.of(bytes), newest.sha256());
    }

    @Test
    void anEmptyTextIsAText() {
        store.change(books -> Samples.add(books, MEETING, ""));
        assertEquals("", Samples.text(store, MEETING, 1));
    }

    @Test
    void textsAreKeptSmall() throws SQLException {
        store.change(books -> Samples.add(books, MEETING, "No report was submitted.\n".repeat(4000)));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            int kept =
                    statement.executeQuery("SELECT length(text) FROM revision").getInt(1);
            assertTrue(kept < 1000, () -> "kept " + kept);
        }
    }

    @Test
    void mostTextsAreKeptAsWhatChanged() throws SQLException {
        String text = Samples.manyLines();
        for (int i = 0; i < 100; i++) {
            String changed = text.replace("line " + i + "\n", "line " + i + " approved\n");
            store.change(books -> Samples.add(books, MEETING, changed));
        }
        for (int i = 0; i < 100; i++) {
            assertEquals(
                    text.replace("line " + i + "\n", "line " + i + " approved\n"), Samples.text(store, MEETING, i + 1));
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    "7 15",
                    statement
                            .executeQuery("SELECT sum(since = 0) || ' ' || max(iif(since = 0, 0, number - since))"
                                    + " FROM revision")
                            .getString(1));
        }
    }

    @Test
    void aTextThatIsNotWhatWasWrittenIsDamaged() throws SQLException {
        String text = Samples.manyLines();
        store.change(books -> Samples.add(books, MEETING, text));
        store.change(books -> Samples.add(books, MEETING, text.replace("line 7\n", "line seven\n")));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER revision_stays");
            statement.executeUpdate(
                    "UPDATE revision SET text = (SELECT text FROM revision WHERE number = 2), since = 0");
        }
        for (int number = 1; number <= 2; number++) {
            int damaged = number;
            assertThrows(Damaged.class, () -> Samples.text(store, MEETING, damaged));
        }
    }

    @Test
    void textsOfAnOlderVersionAreReadAndFollowed() {
        Path old = folder.resolve("old.db");
        String text = Samples.manyLines();
        Store.open(old, Migrations.all().upTo(DELTAS - 1)).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO revision VALUES ('2026-01-21', 1, 0, 'joe', '2026-01-14T12:00:00.000Z', '', ?, ?)")) {
            connection.createStatement().executeUpdate("INSERT INTO meeting VALUES ('2026-01-21')");
            insert.setString(1, Sha256.of(text));
            insert.setBytes(2, Packed.pack(text.getBytes(UTF_8)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        try (Store upgraded = Store.open(old)) {
            upgraded.change(books -> Samples.add(books, MEETING, text + "more\n"));
            assertEquals(text, Samples.text(upgraded, MEETING, 1));
            assertEquals(text + "more\n", Samples.text(upgraded, MEETING, 2));
        }
    }

    @Test
    void meetingsAreListedByDate() {
        store.change(books -> {
            Samples.add(books, "2026-02-18", "february");
            Samples.add(books, "2026-01-21-2", "afternoon");
            Samples.add(books, "2026-01-21", "january");
            Samples.add(books, "2026-01-21", "january again");
        });
        List<String> newest = store.read(books -> books.revisions().newestOfEach()).stream()
                .map(revision -> revision.meeting() + " " + revision.number())
                .toList();
        assertEquals(List.of("2026-01-21 2", "2026-01-21-2 1", "2026-02-18 1"), newest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE revision SET message = 'another'",
                "UPDATE revision SET text = x''",
                "DELETE FROM revision",
                "INSERT OR REPLACE INTO revision SELECT * FROM revision",
                "REPLACE INTO revision SELECT meeting, number, parent, who, made_at, 'x', sha256, text, since FROM revision"
            })
    void noneIsChangedOrTakenAway(String attempt) throws SQLException {
        store.change(books -> Samples.add(books, MEETING, "one"));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(attempt));
            assertTrue(refused.getMessage().contains("only ever added"), refused.getMessage());
        }
        assertEquals("one", Samples.text(store, MEETING, 1));
    }

    @Test
    void theTextOutsideIsTheLastOneSet() {
        assertTrue(store.read(books -> books.revisions().outside(MEETING)).isEmpty());
        store.change(books -> {
            Samples.add(books, MEETING, "one");
            books.revisions().setOutside(MEETING, "one".getBytes(UTF_8));
            books.revisions().setOutside(MEETING, "two".getBytes(UTF_8));
        });
        byte[] kept = store.read(books -> books.revisions().outside(MEETING)).orElseThrow();
        assertEquals("two", new String(kept, UTF_8));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db"));
    }
}
