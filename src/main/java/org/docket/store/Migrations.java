// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to this version's shape; each step goes through whole or not at all. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final List<String> STEPS = List.of(
            "001_revisions.sql",
            "002_people.sql",
            "003_queues.sql",
            "004_audit.sql",
            "005_terms.sql",
            "006_papers.sql",
            "007_flyleaf.sql",
            "008_deltas.sql",
            "009_consent.sql",
            "010_mirror.sql",
            "011_diary.sql",
            "012_expunged.sql",
            "013_habits.sql",
            "014_spoken.sql",
            "015_messages.sql",
            "016_paper_message.sql",
            "017_drafts.sql",
            "018_remarks.sql",
            "019_strokes.sql",
            "020_subscriptions.sql",
            "021_put_off.sql",
            "022_arrivals.sql",
            "023_acts.sql",
            "024_published.sql",
            "025_expunged_addresses.sql",
            "026_publishing.sql",
            "027_ticks.sql",
            "028_markers.sql",
            "029_guest_passes.sql",
            "030_minutes.sql",
            "031_minutes_comments.sql",
            "032_minutes_again.sql",
            "033_cards.sql",
            "034_indexed_at_once.sql");

    private final List<String> scripts;
    private final boolean serving;

    Migrations(List<String> scripts) {
        this(scripts, false);
    }

    private Migrations(List<String> scripts, boolean serving) {
        this.scripts = scripts;
        this.serving = serving;
    }

    static Migrations all() {
        return new Migrations(STEPS.stream().map(Migrations::read).toList());
    }

    /** Only the first steps, as an older version knew them. */
    Migrations upTo(int steps) {
        return new Migrations(scripts.subList(0, steps), serving);
    }

    /** The same, run by the process that holds the lock on the database. */
    Migrations whileServing() {
        return new Migrations(scripts, true);
    }

    static String programVersion() {
        return Optional.ofNullable(Migrations.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    void run(Path file, DataSource source, Jdbi writer) {
        int done = writer.withHandle(Migrations::done);
        if (done > 0 && done < scripts.size()) {
            requireUnserved(file);
            Path copy = before(file, done + 1);
            Copy.make(source, copy);
            LOG.warn("The database {} is brought to this version; as it was before it is kept in {}", file, copy);
        }
        if (done == 0) {
            writer.useTransaction(this::everyStep);
        }
        while (writer.inTransaction(this::step)) {
            // One transaction per step.
        }
    }

    /** A new database has all of it or nothing. */
    private void everyStep(Handle handle) {
        for (int done = requireOurs(handle); done < scripts.size(); done++) {
            take(handle, done);
        }
    }

    /** Another process would not know the new shape. */
    private void requireUnserved(Path file) {
        Optional<String> holder = serving ? Optional.empty() : ServingLock.holder(file);
        holder.ifPresent(sentence -> {
            throw new CannotOpen(
                    "It was written by an older version and has to be changed. " + sentence + " Stop that first.");
        });
    }

    //    docket.db.before-004
    private static Path before(Path file, int step) {
        String name = "%s.before-%03d".formatted(file.getFileName(), step);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> file.resolveSibling(number == 1 ? name : name + "-" + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private boolean step(Handle handle) {
        int done = requireOurs(handle);
        if (done < scripts.size()) {
            take(handle, done);
        }
        return done < scripts.size();
    }

    /** How many steps are done already, in a database that may be brought further. */
    private int requireOurs(Handle handle) {
        int done = done(handle);
        if (done > scripts.size()) {
            throw new CannotOpen("It was written by a newer Docket" + version(handle) + ": it has version " + done
                    + ", this one knows " + scripts.size());
        }
        if (done == 0 && number(handle, "SELECT count(*) FROM sqlite_schema") > 0) {
            throw new CannotOpen("It is a database of another program");
        }
        return done;
    }

    /** Which Docket it was, where the file says so in a way that is still understood. */
    private static String version(Handle handle) {
        boolean says = number(handle, "SELECT count(*) FROM sqlite_schema WHERE name = 'flyleaf'") > 0;
        return says
                ? handle.attach(FlyleafRows.class)
                        .note(Flyleaf.VERSION)
                        .map(version -> ", " + version)
                        .orElse("")
                : "";
    }

    /** Straight to JDBC, because JDBI's own script runner stumbles over triggers. */
    private void take(Handle handle, int done) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(scripts.get(done));
            statement.executeUpdate("PRAGMA user_version = " + (done + 1));
        } catch (SQLException failure) {
            throw new CannotOpen("It could not be brought to this version: " + failure.getMessage(), failure);
        }
    }

    private static int done(Handle handle) {
        return number(handle, "PRAGMA user_version");
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
