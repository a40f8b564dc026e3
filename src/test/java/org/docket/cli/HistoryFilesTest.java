// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.docket.store.Position.Kind.APPROVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.store.Aside;
import org.docket.store.Cancelled;
import org.docket.store.Position;
import org.docket.store.Position.Basis;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFilesTest {
    private static final String MEETING = "2026-02-18";

    @TempDir
    Path folder;

    private Databases databases;

    @BeforeEach
    void begin() {
        databases = new Databases(folder);
    }

    @Test
    void theHistoryComesOutAgainAsItWas() throws IOException {
        databases.run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE)
                        .toString());
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        commit("one");
        databases.run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path out = folder.resolve("one");
        assertEquals(SmallAgenda.TEXT, Files.readString(out.resolve("revisions/2026-01-21/0001.txt")));
        databases.run("two", "user", "import", out.resolve("people.csv").toString());
        String told = databases.run("two", "import", out.toString()).output();
        assertTrue(told.contains("revisions/2026-02-18/index.json: history of 2026-02-18, new: 2"), told);
        assertTrue(told.contains("board_agenda_2026_01_21.txt: agenda of 2026-01-21, nothing new"), told);
        databases.run("two", "export", "--all", folder.resolve("two").toString(), "--revisions");
        databases.assertSame("one", "two");
        String again = databases.run("two", "import", out.toString()).output();
        assertTrue(again.contains("history of 2026-01-21, nothing new"), again);
    }

    @Test
    void whatIsKeptBesideTheTextComesAlong() throws IOException {
        databases.run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE)
                        .toString());
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        commit("one");
        Instant noon = Instant.parse("2026-02-01T12:00:00Z");
        Aside aside = new Aside(MEETING, "COMMITTEE/Ant", Aside.Kind.ADMITTED, "", "", "ab", 2, "clr", noon);
        Position given = new Position("COMMITTEE/Bee", "jt", APPROVE, new Basis("cd", 1, true), "jt", noon);
        try (Store store = Store.open(databases.data("one"))) {
            store.change(books -> {
                books.asides().add(List.of(aside));
                books.diary().cancel(new Cancelled(MEETING, "Nobody can come.", "clr", noon));
                books.diary().rename("2026-02-18-2", "2026-02-25");
                books.positions().drop(MEETING, books.positions().all(MEETING));
                books.positions().add(MEETING, List.of(given));
            });
        }
        databases.run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        databases.run("two", "user", "import", folder.resolve("people.csv").toString());
        databases.run("two", "import", folder.resolve("one").toString());
        assertEquals(List.of(given.toString()), positions("two"));
        try (Store store = Store.open(databases.data("two"))) {
            assertEquals(List.of(aside), store.read(books -> books.asides().all(MEETING)));
            assertEquals(
                    Optional.of("2026-02-25"), store.read(books -> books.diary().nowCalled("2026-02-18-2")));
            assertEquals(
                    "Nobody can come.",
                    store.read(books -> books.diary().cancelled(MEETING))
                            .orElseThrow()
                            .reason());
        }
        databases.run("two", "export", "--all", folder.resolve("two").toString(), "--revisions");
        databases.assertSame("one", "two");
    }

    @Test
    void aPlainExportSaysWhatItLeavesOut() throws IOException {
        Path file = Files.writeString(folder.resolve("board_agenda_2026_01_21.txt"), SmallAgenda.TEXT);
        databases.run("one", "import", file.toString());
        assertEquals("", plain("first").complaints());
        databases.run(
                "one",
                "import",
                Files.writeString(file, SmallAgenda.TEXT.replace("We did well", "We do well"))
                        .toString());
        try (Store store = Store.open(databases.data("one"))) {
            Instant noon = Instant.parse("2026-02-01T12:00:00Z");
            store.change(books -> {
                books.diary().cancel(new Cancelled("2026-01-21", "Nobody can come.", "clr", noon));
                books.diary().addFormerName("2026-01-14", "2026-01-21");
            });
        }
        assertEquals(
                "Left out, and written with --revisions: earlier revisions: 1, cancellations: 1, former days: 1\n",
                plain("second").complaints());
    }

    private Ran plain(String name) {
        String data = databases.data("one").toString();
        return Ran.with("", "export", "--all", folder.resolve(name).toString(), "--data", data);
    }

    @Test
    void aPositionRemembersTheTextItWasGivenOnThroughItsHistory() throws IOException {
        databases.run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE)
                        .toString());
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        commit("one");
        databases.run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Files.delete(folder.resolve("one/revisions/2026-02-18/beside.json"));
        databases.run("two", "import", folder.resolve("one/revisions").toString());
        assertEquals(positions("one"), positions("two"));
    }

    @Test
    void ofAnotherHistoryNothingIsTaken() throws IOException {
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        databases.run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path other = Files.writeString(
                folder.resolve("board_agenda_2026_01_21.txt"), SmallAgenda.TEXT.replace("10:00", "12:00"));
        databases.run("two", "import", other.toString());
        String told = databases
                .run("two", "import", folder.resolve("one/revisions").toString())
                .output();
        assertTrue(told.contains("history of 2026-01-21, not taken because it has another history here"), told);
        assertTrue(told.contains("history of 2026-02-18, new: 1"), told);
    }

    @Test
    void aHistoryWithAnotherTextIsNotRead() throws IOException {
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        databases.run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path text = folder.resolve("one/revisions/2026-01-21/0001.txt");
        Files.writeString(text, SmallAgenda.TEXT.replace("10:00", "12:00"));
        Ran ran = Ran.with(
                "",
                "import",
                "--data",
                databases.data("two").toString(),
                folder.resolve("one").toString());
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().startsWith(text + ": is not the text that "), ran::complaints);
    }

    private void commit(String name) {
        try (Store store = Store.open(databases.data(name))) {
            Person jt = store.read(books -> books.people().find("jt")).orElseThrow();
            new Clerk(store, Board.builtIn(), Clock.systemUTC()).commit(jt, MEETING, "Two words\n\nand a line");
        }
    }

    private List<String> positions(String name) {
        try (Store store = Store.open(databases.data(name))) {
            return store.read(books -> books.positions().all(MEETING)).stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
        }
    }
}
