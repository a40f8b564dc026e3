// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.docket.store.Paper.Kind;
import org.docket.store.Papers.Entry;
import org.docket.store.Papers.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final String DAY = "2026-01-14";
    private static final Entry ENTRY = new Entry("joe", Samples.NOON, "why");

    @TempDir
    private Path folder;

    @Test
    void aPaperComesBackToTheByteWithWhoAndWhen() {
        byte[] bytes = new byte[5000];
        new Random(3).nextBytes(bytes);
        try (Store store = open()) {
            store.change(books -> books.papers().keep(Kind.CALENDAR, "", ENTRY, new Blob(bytes)));
            Paper paper = store.read(books -> books.papers().newest(Kind.CALENDAR, ""))
                    .orElseThrow();
            assertEquals(new Paper(Kind.CALENDAR, "", 1, "joe", Samples.NOON, Sha256.of(bytes), "why"), paper);
            assertArrayEquals(bytes, store.read(books -> books.papers().content(paper)));
        }
    }

    @Test
    void theSameAgainIsNotKeptTwiceAndAnEarlierTextIs() {
        try (Store store = open()) {
            assertEquals(Optional.of(1), keep(store, Kind.DRAFT, "one"));
            assertEquals(Optional.empty(), keep(store, Kind.DRAFT, "one"));
            assertEquals(Optional.of(2), keep(store, Kind.DRAFT, "two"));
            assertEquals(Optional.of(3), keep(store, Kind.DRAFT, "one"));
            assertEquals(
                    List.of(3, 2, 1),
                    store.read(books -> books.papers().all(Kind.DRAFT, DAY)).stream()
                            .map(Paper::number)
                            .toList());
        }
    }

    @Test
    void theNewestOfEachIsListed() {
        try (Store store = open()) {
            keep(store, Kind.DRAFT, "one");
            keep(store, Kind.DRAFT, "two");
            keep(store, Kind.NOTES, "{}");
            assertEquals(
                    List.of("DRAFT 2", "NOTES 1"),
                    store.read(books -> books.papers().newestOfEach()).stream()
                            .map(paper -> paper.kind() + " " + paper.number())
                            .toList());
        }
    }

    @Test
    void minutesAreDraftsUntilTheyArePublished() {
        try (Store store = open()) {
            assertEquals(Minutes.NONE, minutes(store));
            keep(store, Kind.DRAFT, "one");
            assertEquals(Minutes.DRAFT, minutes(store));
            keep(store, Kind.PUBLISHED, "one");
            assertEquals(Minutes.PUBLISHED, minutes(store));
            keep(store, Kind.DRAFT, "two");
            assertEquals(Minutes.PUBLISHED, minutes(store));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE paper SET content = x'00'",
                "DELETE FROM paper",
                "INSERT OR REPLACE INTO paper VALUES ('DRAFT','2026-01-14',1,'','','',x'00')"
            })
    void papersAreOnlyEverAdded(String statement) throws SQLException {
        try (Store store = open()) {
            keep(store, Kind.DRAFT, "one");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                    Statement sql = connection.createStatement()) {
                assertThrows(SQLException.class, () -> sql.executeUpdate(statement));
            }
            assertEquals(Minutes.DRAFT, minutes(store));
        }
    }

    private static Optional<Integer> keep(Store store, Kind kind, String text) {
        return store.write(books -> books.papers().keep(kind, DAY, ENTRY, Blob.of(text)))
                .map(Paper::number);
    }

    private static Minutes minutes(Store store) {
        return store.read(books -> books.papers().minutesOf(DAY));
    }

    private Store open() {
        return Store.open(file());
    }

    private Path file() {
        return folder.resolve("docket.db");
    }
}
