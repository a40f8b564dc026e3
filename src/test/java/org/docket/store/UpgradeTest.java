// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.docket.people.Person;
import org.docket.people.Role;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of the first release is brought to this version with everything in it. */
class UpgradeTest {
    private static final List<String> FIRST_RELEASE = List.of("001_revisions.sql", "002_people.sql", "003_queues.sql");
    private static final int ONE_NET = 32;
    private static final String TEXT = "an agenda, to the byte\r\n";

    @TempDir
    private Path folder;

    @Test
    void whatTheFirstReleaseKeptIsThere() throws IOException {
        Path file = folder.resolve("docket.db");
        makeAsTheFirstReleaseDid(file);
        try (Store store = Store.open(file)) {
            assertEquals(TEXT, Samples.text(store, "2026-01-21", 1));
            Person joe = store.read(books -> books.people().find("joe")).orElseThrow();
            assertEquals("Joe Tester jt", joe.name() + " " + joe.initials());
            assertEquals(Set.of(Role.DIRECTOR, Role.CHAIR), joe.roles());
            assertEquals(
                    Optional.of("a hash"), store.read(books -> books.people().password("joe")));
            assertEquals(
                    "joe",
                    store.read(books -> books.keys().token("token"))
                            .orElseThrow()
                            .person());
            Session session =
                    store.read(books -> books.keys().session("session")).orElseThrow();
            assertEquals(session.started(), session.proved());
            assertEquals(
                    1,
                    store.read(books -> books.queues().queue("joe", "2026-01-21"))
                            .size());
            Position position =
                    store.read(books -> books.positions().all("2026-01-21")).get(0);
            assertEquals("jt", position.initials());
            store.change(books -> Samples.add(books, "2026-01-21", "another"));
            assertEquals("another", Samples.text(store, "2026-01-21", 2));
        }
    }

    /** Why words may stand was told in two books, and is told in one. */
    @Test
    void whatWasExcusedAtPublicationIsAmongTheStepsOfMinutes() {
        Path file = folder.resolve("docket.db");
        Store.open(file, Migrations.all().upTo(ONE_NET - 1)).close();
        try (HikariDataSource writing = Connections.writer(file)) {
            Connections.jdbi(writing).useHandle(UpgradeTest::excuse);
        }
        try (Store store = Store.open(file)) {
            List<MinutesStep> steps = store.read(books -> books.minutes().all("2026-01-21"));
            assertEquals(
                    List.of("MADE why 2 ", "MAY_STAND because 3 a place", "MAY_STAND again 3 another"),
                    steps.stream()
                            .map(step -> step.kind() + " " + step.reason() + " " + step.paper() + " " + step.subject())
                            .toList());
            assertEquals(
                    List.of(1, 2, 3), steps.stream().map(MinutesStep::number).toList());
            assertEquals(
                    List.of(Said.Kind.AGREED),
                    store.read(books -> books.publishing().of("2026-01-21", "x")).stream()
                            .map(Said::kind)
                            .toList());
        }
    }

    private static void excuse(Handle handle) {
        String when = "'clr', '2026-01-22T00:00:00.000Z'";
        handle.execute("INSERT INTO meeting VALUES ('2026-01-21')");
        for (int version = 1; version <= 3; version++) {
            handle.execute("INSERT INTO paper (kind, meeting, number, who, kept_at, sha256, content, message) VALUES ("
                    + "'DRAFT', '2026-01-21', " + version + ", " + when + ", 'x', x'00', '')");
        }
        handle.execute("INSERT INTO minutes_step VALUES ('2026-01-21', 1, 'MADE', 2, 2, " + when + ", 'why', '')");
        handle.execute("INSERT INTO publishing (meeting, sha256, kind, subject, reason, who, said_at) VALUES "
                + "('2026-01-21', 'x', 'EXCUSED', 'a place', 'because', " + when + "), "
                + "('2026-01-21', 'x', 'AGREED', '', '', " + when + "), "
                + "('1999-01-21', 'x', 'EXCUSED', 'nowhere', 'because', " + when + "), "
                + "('2026-01-21', 'y', 'EXCUSED', 'another', 'again', " + when + ")");
    }

    private static void makeAsTheFirstReleaseDid(Path file) throws IOException {
        List<String> scripts = FIRST_RELEASE.stream().map(UpgradeTest::read).toList();
        byte[] packed = packed(TEXT);
        DatabaseFile.prepare(file);
        try (HikariDataSource writing = Connections.writer(file)) {
            new Migrations(scripts).run(file, writing, Connections.jdbi(writing));
            Connections.jdbi(writing).useHandle(handle -> fill(handle, packed));
        }
    }

    private static void fill(Handle handle, byte[] packed) {
        handle.execute("INSERT INTO meeting VALUES ('2026-01-21')");
        handle.execute(
                "INSERT INTO revision VALUES ('2026-01-21', 1, 0, 'import', '2026-01-01T00:00:00Z', 'Import', ?, ?)",
                Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8)),
                packed);
        handle.execute("INSERT INTO person VALUES ('joe', 'Joe Tester', 'jt', '')");
        handle.execute("INSERT INTO held_role VALUES ('joe', 'chair'), ('joe', 'director')");
        handle.execute("INSERT INTO password VALUES ('joe', 'a hash')");
        handle.execute("INSERT INTO token VALUES ('token', 'joe', '2026-01-01T00:00:00Z')");
        handle.execute("INSERT INTO session VALUES ('session', 'joe', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')");
        handle.execute("INSERT INTO queued VALUES ('joe', '2026-01-21', 0, '', "
                + "'{\"change\":\"approve\",\"item\":\"A\",\"initials\":\"jt\"}')");
        handle.execute("INSERT INTO position VALUES ('2026-01-21', 'COMMITTEE/Ant', 'jt', 'APPROVE', 'digest', 1, 1, "
                + "'joe', '2026-01-01T00:00:00Z')");
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
