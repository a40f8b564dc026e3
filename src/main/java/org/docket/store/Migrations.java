// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to this version's shape; each step goes through whole or not at all. */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "001_revisions.sql",
            "002_people.sql",
            "003_queues.sql",
            "004_audit.sql",
            "005_terms.sql",
            "006_papers.sql");

    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = scripts;
    }

    static Migrations all() {
        return new Migrations(STEPS.stream().map(Migrations::read).toList());
    }

    void run(Jdbi writer) {
        while (writer.inTransaction(this::step)) {
            // One transaction per step.
        }
    }

    private boolean step(Handle handle) {
        int done = number(handle, "PRAGMA user_version");
        if (done > scripts.size()) {
            throw new CannotOpen(
                    "It was written by a newer Docket: it has version " + done + ", this one knows " + scripts.size());
        }
        if (done == 0 && number(handle, "SELECT count(*) FROM sqlite_schema") > 0) {
            throw new CannotOpen("It is a database of another program");
        }
        if (done == scripts.size()) {
            return false;
        }
        execute(handle, scripts.get(done));
        handle.execute("PRAGMA user_version = " + (done + 1));
        return true;
    }

    /** Straight to JDBC, because JDBI's own script runner stumbles over triggers. */
    private static void execute(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failure) {
            throw new CannotOpen("It could not be brought to this version: " + failure.getMessage(), failure);
        }
    }

    private static int number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(int.class).one();
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
