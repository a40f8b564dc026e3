// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
    private static final Deed EARLY =
            new Deed(Instant.parse("2026-01-01T00:00:00Z"), "ann", "command line", "ends a role", "bob");
    private static final Deed LATE =
            new Deed(Instant.parse("2025-01-01T00:00:00Z"), "bob", "::1", "makes a token", "bob");

    @TempDir
    private Path folder;

    @Test
    void deedsComeNewestFirstEvenWhenTheClockWasSetBack() {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            store.change(books -> books.audit().add(EARLY));
            store.change(books -> books.audit().add(LATE));
            assertEquals(List.of(LATE, EARLY), store.read(books -> books.audit().newest(10)));
            assertEquals(List.of(LATE), store.read(books -> books.audit().newest(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE deed SET who = 'x'",
                "DELETE FROM deed",
                "INSERT OR REPLACE INTO deed VALUES (1,'','','','','')"
            })
    void deedsAreOnlyEverAdded(String statement) throws SQLException {
        Path file = folder.resolve("docket.db");
        try (Store store = Store.open(file)) {
            store.change(books -> books.audit().add(EARLY));
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement sql = connection.createStatement()) {
                assertThrows(SQLException.class, () -> sql.executeUpdate(statement));
            }
            assertEquals(List.of(EARLY), store.read(books -> books.audit().newest(10)));
        }
    }
}
