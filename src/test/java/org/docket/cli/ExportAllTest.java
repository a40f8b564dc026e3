// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.docket.Project;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Drafts;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Deed;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAllTest {
    @TempDir
    Path folder;

    private Databases databases;

    @BeforeEach
    void begin() {
        databases = new Databases(folder);
    }

    @Test
    void anInstallationComesOutAgainAsItWasTaken() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE);
        Installation board = Installation.in(folder.resolve("board"));
        databases.run("one", "user", "import", people.toString());
        databases.run("one", "import", board.folder().toString());
        databases.run("one", "import", "--published", published().toString());
        assertEquals(
                "%s: agendas: 3, papers: 5, queues: 1, people: 3\n".formatted(folder.resolve("one")),
                databases.export("one"));
        databases.again("one", "two");
        databases.assertSame("one", "two");
        String table = Files.readString(folder.resolve("two/people.csv"));
        assertTrue(table.contains("clr,Clara Russ,clr@example.org,clr,secretary,Web Things,,2031-12-31\n"), table);
        assertTrue(
                table.contains("jt,Joe Tester,jt@example.org,jt,director;chair,Ant (chair);Bee,2025-01-01,\n"), table);
    }

    @Test
    void theSamplesComeOutAsTheyAre() throws IOException {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        databases.run("one", "user", "import", samples.resolve("people.csv").toString());
        String told = databases.run("one", "import", samples.toString()).output();
        assertTrue(told.contains("amelie.yml: queue of amelie for 2026-11-11, 7 queued"), told);
        databases.export("one");
        databases.again("one", "two");
        databases.assertSame("one", "two");
        for (Path file : Project.files("agenda-samples", "(board_(agenda|minutes)_|committee|calendar).*")) {
            assertArrayEquals(
                    Files.readAllBytes(file),
                    Files.readAllBytes(folder.resolve("one").resolve(file.getFileName())),
                    file::toString);
        }
    }

    @Test
    void realPapersComeOutAsTheyAre() throws IOException {
        Path data = Shared.path("data");
        databases.run("one", "import", data.toString());
        databases.export("one");
        databases.again("one", "two");
        databases.assertSame("one", "two");
        assertTrue(databases.files("two").size() >= 60, databases.files("two")::toString);
    }

    @Test
    void aQueueWithoutIdsKeepsTheOnesItIsGiven() throws IOException {
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
        try (Store store = Store.open(databases.data("one"))) {
            Person jt = store.read(books -> books.people().find("jt")).orElseThrow();
            Sent sent = new Sent(Optional.empty(), new Approve(Target.of("A"), "jt"));
            new Clerk(store, Board.builtIn(), Clock.systemUTC()).enqueue(jt, "2026-02-18-2", sent);
        }
        databases.export("one");
        String told =
                databases.run("one", "import", folder.resolve("one").toString()).output();
        assertEquals(
                List.of(), told.lines().filter(line -> line.endsWith(" queued")).toList());
        databases.again("one", "two");
        databases.assertSame("one", "two");
    }

    @Test
    void draftsComeOutWithAllVersionsAndGoInAgain() throws IOException {
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
        try (Store store = Store.open(databases.data("one"))) {
            Person clr = store.read(books -> books.people().find("clr")).orElseThrow();
            Drafts drafts = new Clerk(store, Board.builtIn(), Clock.systemUTC()).drafts();
            drafts.save(clr, "2026-02-18-2", new Drafts.Typing("B", 0, new Basis("0", 1), "We began.\n\n <é>"));
            drafts.save(clr, "2026-02-18-2", new Drafts.Typing("B", 1, new Basis("0", 1), "We went on."));
        }
        assertTrue(databases.export("one").contains(", versions of drafts: 2, queues: "));
        databases.again("one", "two");
        databases.assertSame("one", "two");
        try (Store store = Store.open(databases.data("two"))) {
            assertEquals(
                    List.of("We began.\n\n <é>", "We went on."),
                    store
                            .read(books -> books.drafts()
                                    .all(
                                            "2026-02-18-2",
                                            books.drafts().items("2026-02-18-2").get(0)))
                            .stream()
                            .map(DraftVersion::text)
                            .toList());
        }
        String again =
                databases.run("two", "import", folder.resolve("one").toString()).output();
        assertTrue(again.contains("draft of a report for 2026-02-18-2, nothing new"), again);
    }

    @Test
    void whatIsEditedInItIsMergedWithWhatHappenedHere() throws IOException {
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        databases.export("one");
        Path file = folder.resolve("one/board_agenda_2026_01_21.txt");
        Files.writeString(file, SmallAgenda.TEXT.replace("10:00", "11:00"));
        String told =
                databases.run("one", "import", folder.resolve("one").toString()).output();
        assertTrue(told.contains(file + ": agenda of 2026-01-21, revision 2"), told);
    }

    @Test
    void filesAreForTheirOwnerAloneAndItIsWrittenDown() throws IOException {
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        databases.export("one");
        for (String name : databases.files("one").keySet()) {
            Path file = folder.resolve("one").resolve(name);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        }
        try (Store store = Store.open(databases.data("one"))) {
            Deed deed = store.read(books -> books.audit().newest(1)).get(0);
            assertEquals("exports everything", deed.what());
            assertEquals(folder.resolve("one").toString(), deed.subject());
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        Ran ran = Ran.with(
                "",
                "export",
                "--data",
                databases.data("one").toString(),
                "--all",
                folder.resolve("board").toString());
        assertEquals(3, ran.status());
        assertEquals("The folder " + folder.resolve("board") + " is not empty.\n", ran.complaints());
    }

    @Test
    void eitherAMeetingOrEverythingIsNamed() {
        databases.run("one", "user", "add", "--name", "Joe Tester", "--role", "director", "jt");
        String data = databases.data("one").toString();
        assertEquals(2, Ran.with("", "export", "--data", data).status());
        assertEquals(
                2,
                Ran.with("", "export", "--data", data, "--all", "x", "2026-01-21")
                        .status());
    }

    private Path published() throws IOException {
        return Files.writeString(folder.resolve("board_minutes_2026_01_21.txt"), "Published.\n");
    }
}
