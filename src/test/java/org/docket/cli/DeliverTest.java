// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.SmallDisk;
import org.docket.board.Board;
import org.docket.clerk.Bell;
import org.docket.clerk.Clerk;
import org.docket.store.Arrival;
import org.docket.store.DraftVersion;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail handed to the command as mail systems do it. */
class DeliverTest {
    private static final LocalDate DAY = LocalDate.now(Clock.systemUTC()).plusDays(20);
    private static final String MAIL =
            "From: Pat <pat@example.org>\nSubject: [REPORT] Bee (mark-subject)\n\nAll is well: mark-text.\n";

    @TempDir
    Path folder;

    private String data;

    @BeforeEach
    void fill() {
        data = folder.resolve("docket.db").toString();
        meet(data, SmallAgenda.TEXT);
    }

    private static void meet(String data, String agenda) {
        String day = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(DAY);
        Ran ran = Ran.with(agenda.replace("January 21, 2026", day), "import", "-", "--data", data);
        assertEquals(0, ran.status(), ran::complaints);
    }

    private Ran deliver(String mail, String... more) {
        List<String> args = new ArrayList<>(List.of("deliver", "--data", data));
        args.addAll(List.of(more));
        return Ran.with(mail, args.toArray(String[]::new));
    }

    private static void assertLater(Ran ran, String why) {
        assertEquals(75, ran.status(), ran::complaints);
        assertEquals("", ran.output());
        assertTrue(ran.complaints().contains(why), ran::complaints);
        assertFalse(ran.complaints().contains("mark-"), ran::complaints);
    }

    @Test
    void aMailIsKeptInSilence() {
        Ran ran = deliver(MAIL);
        assertEquals(0, ran.status(), ran::complaints);
        assertEquals("", ran.output());
        assertFalse(ran.complaints().contains("mark-") || ran.complaints().contains("pat@"), ran::complaints);
        assertEquals(0, deliver(MAIL).status());
        try (Store store = Store.open(Path.of(data))) {
            List<DraftVersion> drafts = store.read(books -> books.drafts().all(DAY.toString(), "COMMITTEE/Bee"));
            assertEquals(
                    List.of("All is well: mark-text.\n"),
                    drafts.stream().map(DraftVersion::text).toList());
        }
    }

    @Test
    void theSharedMailsBecomeDrafts() {
        List<Path> mails = Shared.files("data/mail");
        String agenda = SmallAgenda.TEXT.replace("Ant", "POI").replace("Bee", "Kibble");
        String other = SmallAgenda.TEXT.replace("Ant", "Phoenix").replace("Bee", "Geode");
        meet(folder.resolve("one.db").toString(), agenda);
        meet(folder.resolve("two.db").toString(), other);
        for (Path mail : mails) {
            for (String name : List.of("one.db", "two.db")) {
                String text = Shared.text("data/mail/" + mail.getFileName());
                assertEquals(
                        0,
                        Ran.with(text, "deliver", "--data", folder.resolve(name).toString())
                                .status());
            }
        }
        assertEquals(mails.isEmpty() ? List.of() : List.of("POI", "Kibble"), drafted("one.db"));
        assertEquals(mails.isEmpty() ? List.of() : List.of("Phoenix", "Geode"), drafted("two.db"));
    }

    private List<String> drafted(String name) {
        try (Store store = Store.open(folder.resolve(name))) {
            return store.read(books -> books.arrivals().done(9)).stream()
                    .sorted((one, other) -> Long.compare(one.id(), other.id()))
                    .flatMap(arrival -> arrival.steps().stream())
                    .map(Arrival.Step::item)
                    .map(item -> item.substring(item.indexOf('/') + 1))
                    .toList();
        }
    }

    @Test
    void itRunsBesideTheServiceWhichHears() {
        try (Store serving = Store.serve(Path.of(data))) {
            Clerk clerk = new Clerk(serving, Board.builtIn(), Clock.systemUTC());
            List<String> heard = new ArrayList<>();
            clerk.onNews(Bell.Beside.SAID, heard::add);
            assertEquals(0, deliver(MAIL).status());
            clerk.lookAround();
            assertEquals(List.of(DAY.toString()), heard);
        }
    }

    @Test
    void withoutItsDatabaseItIsToBeTriedAgain() {
        data = folder.resolve("none.db").toString();
        assertLater(deliver(MAIL), "there is no such database");
        assertFalse(Files.exists(Path.of(data)), "a mistyped name makes none");
        assertLater(deliver(MAIL, "--board", folder.resolve("none").toString()), "is not a board folder");
    }

    @Test
    void whileTheDatabaseIsLockedItIsToBeTriedAgain() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertLater(deliver(MAIL), "locked");
            statement.executeUpdate("ROLLBACK");
        }
        assertEquals(0, deliver(MAIL).status());
    }

    @Test
    void whileNothingCanBeWrittenItIsToBeTriedAgain() throws Exception {
        try (SmallDisk disk = new SmallDisk(Files.createDirectory(folder.resolve("small")))) {
            data = disk.place().resolve("docket.db").toString();
            meet(data, SmallAgenda.TEXT);
            disk.fill();
            String mail = MAIL + "x".repeat(100_000);
            assertLater(deliver(mail), "Try again later. ");
            disk.free();
            assertEquals(0, deliver(mail).status());
        }
    }

    @Test
    void whatIsNoDatabaseOfThisVersionIsToBeTriedAgain() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 9999");
        }
        assertLater(deliver(MAIL), "newer Docket");
        Files.writeString(Path.of(data), "no database at all");
        assertLater(deliver(MAIL), "is not a database");
    }

    @Test
    void wrongUsageIsToldApart() {
        assertEquals(2, deliver(MAIL, "more").status());
        assertEquals(2, deliver(MAIL, "--nothing").status());
        Ran nothing = deliver("");
        assertEquals(2, nothing.status());
        assertEquals("There is no mail on standard input.\n", nothing.complaints());
    }
}
