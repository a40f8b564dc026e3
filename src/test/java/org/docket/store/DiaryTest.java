// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another name of a meeting reaches every table that names it, and no revision changes otherwise. */
class DiaryTest {
    /** What is kept of a meeting once it was held, and so has its name for good. */
    private static final Set<String> FOR_GOOD = Set.of("paper", "published", "publishing", "tick");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("docket.db");
        Store.open(file).close();
    }

    @Test
    void everyTableThatNamesAMeetingSaysThatItIsOne() throws SQLException {
        Set<String> named = new TreeSet<>(query("""
                SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND c.name = 'meeting'
                """));
        named.removeAll(FOR_GOOD);
        Set<String> followed = new TreeSet<>(query("""
                SELECT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) r
                WHERE t.type = 'table' AND r."table" = 'meeting'
                """));
        assertEquals(named, followed);
    }

    /** A trigger that lets nothing change must let the name of a meeting change. */
    @Test
    void noTableKeepsANameFromChanging() throws SQLException {
        assertEquals(List.of(), query("""
                SELECT g.name FROM sqlite_schema g
                WHERE g.type = 'trigger' AND g.sql LIKE '%BEFORE UPDATE ON%'
                  AND g.tbl_name IN (SELECT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) r
                                     WHERE t.type = 'table' AND r."table" = 'meeting')
                """));
    }

    @Test
    void aRevisionChangesInNothingElse() throws SQLException {
        execute("INSERT INTO meeting VALUES ('a'), ('b')");
        execute("INSERT INTO revision VALUES ('a', 1, 0, 'me', 'now', 'why', 'x', x'00', 0)");
        for (String column : query("SELECT name FROM pragma_table_info('revision')")) {
            assertThrows(SQLException.class, () -> execute("UPDATE revision SET " + column + " = 'b'"), column);
        }
        execute("INSERT INTO former_name VALUES ('a', 'b')");
        assertThrows(SQLException.class, () -> execute("UPDATE revision SET meeting = 'b', who = 'you'"));
        execute("UPDATE revision SET meeting = 'b'");
        assertEquals(List.of("b"), query("SELECT meeting FROM revision"));
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
