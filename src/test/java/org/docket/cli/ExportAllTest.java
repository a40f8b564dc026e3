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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Deed;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAllTest {
    private static final String PEOPLE = """
            id,name,mail,initials,roles,committees,from,to
            jt,Joe Tester,jt@example.org,jt,director;chair,Ant (chair);Bee,2025-01-01,
            jt,Joe Tester,jt@example.org,jt,officer,,2020-01-01,2024-12-31
            "amy","Amy ""Reader"", Jr",,ar,,,,
            clr,Clara Russ,clr@example.org,clr,secretary,Web Things,,2031-12-31
            """;

    @TempDir
    Path folder;

    @Test
    void anInstallationComesOutAgainAsItWasTaken() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Installation board = Installation.in(folder.resolve("board"));
        run("one", "user", "import", people.toString());
        run("one", "import", board.folder().toString());
        run("one", "import", "--published", published().toString());
        assertEquals(
                "%s: agendas: 3, papers: 5, queues: 1, people: 3\n".formatted(folder.resolve("one")), export("one"));
        again("one", "two");
        assertSame("one", "two");
        String table = Files.readString(folder.resolve("two/people.csv"));
        assertTrue(table.contains("clr,Clara Russ,clr@example.org,clr,secretary,Web Things,,2031-12-31\n"), table);
        assertTrue(
                table.contains("jt,Joe Tester,jt@example.org,jt,director;chair,Ant (chair);Bee,2025-01-01,\n"), table);
    }

    @Test
    void theSamplesComeOutAsTheyAre() throws IOException {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        run("one", "user", "import", samples.resolve("people.csv").toString());
        String told = run("one", "import", samples.toString()).output();
        assertTrue(told.contains("amelie.yml: queue of amelie for 2026-11-11, 7 queued"), told);
        export("one");
        again("one", "two");
        assertSame("one", "two");
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
        run("one", "import", data.toString());
        export("one");
        again("one", "two");
        assertSame("one", "two");
        assertTrue(files("two").size() >= 60, files("two")::toString);
    }

    @Test
    void aQueueWithoutIdsKeepsTheOnesItIsGiven() throws IOException {
        run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), PEOPLE).toString());
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        try (Store store = Store.open(data("one"))) {
            Person jt = store.read(books -> books.people().find("jt")).orElseThrow();
            Sent sent = new Sent(Optional.empty(), new Approve(Target.of("A"), "jt"));
            new Clerk(store, Board.builtIn(), Clock.systemUTC()).enqueue(jt, "2026-02-18-2", sent);
        }
        export("one");
        String told = run("one", "import", folder.resolve("one").toString()).output();
        assertEquals(
                List.of(), told.lines().filter(line -> line.endsWith(" queued")).toList());
        again("one", "two");
        assertSame("one", "two");
    }

    @Test
    void whatIsEditedInItIsMergedWithWhatHappenedHere() throws IOException {
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        export("one");
        Path file = folder.resolve("one/board_agenda_2026_01_21.txt");
        Files.writeString(file, SmallAgenda.TEXT.replace("10:00", "11:00"));
        String told = run("one", "import", folder.resolve("one").toString()).output();
        assertTrue(told.contains(file + ": agenda of 2026-01-21, revision 2"), told);
    }

    @Test
    void theHistoryComesOutAgainAsItWas() throws IOException {
        run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), PEOPLE).toString());
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        commit("one");
        run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path out = folder.resolve("one");
        assertEquals(SmallAgenda.TEXT, Files.readString(out.resolve("revisions/2026-01-21/0001.txt")));
        run("two", "user", "import", out.resolve("people.csv").toString());
        String told = run("two", "import", out.toString()).output();
        assertTrue(told.contains("revisions/2026-02-18/index.json: history of 2026-02-18, new: 2"), told);
        assertTrue(told.contains("board_agenda_2026_01_21.txt: agenda of 2026-01-21, nothing new"), told);
        run("two", "export", "--all", folder.resolve("two").toString(), "--revisions");
        assertSame("one", "two");
        String again = run("two", "import", out.toString()).output();
        assertTrue(again.contains("history of 2026-01-21, nothing new"), again);
    }

    @Test
    void aPositionRemembersTheTextItWasGivenOnThroughItsHistory() throws IOException {
        run(
                "one",
                "user",
                "import",
                Files.writeString(folder.resolve("people.csv"), PEOPLE).toString());
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        commit("one");
        run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        run("two", "import", folder.resolve("one/revisions").toString());
        assertEquals(positions("one"), positions("two"));
    }

    @Test
    void ofAnotherHistoryNothingIsTaken() throws IOException {
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path other = Files.writeString(
                folder.resolve("board_agenda_2026_01_21.txt"), SmallAgenda.TEXT.replace("10:00", "12:00"));
        run("two", "import", other.toString());
        String told =
                run("two", "import", folder.resolve("one/revisions").toString()).output();
        assertTrue(told.contains("history of 2026-01-21, not taken because it has another history here"), told);
        assertTrue(told.contains("history of 2026-02-18, new: 1"), told);
    }

    @Test
    void aHistoryWithAnotherTextIsNotRead() throws IOException {
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        run("one", "export", "--all", folder.resolve("one").toString(), "--revisions");
        Path text = folder.resolve("one/revisions/2026-01-21/0001.txt");
        Files.writeString(text, SmallAgenda.TEXT.replace("10:00", "12:00"));
        Ran ran = Ran.with(
                "",
                "import",
                "--data",
                data("two").toString(),
                folder.resolve("one").toString());
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().startsWith(text + ": is not the text that "), ran::complaints);
    }

    @Test
    void filesAreForTheirOwnerAloneAndItIsWrittenDown() throws IOException {
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        export("one");
        for (String name : files("one").keySet()) {
            Path file = folder.resolve("one").resolve(name);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        }
        try (Store store = Store.open(data("one"))) {
            Deed deed = store.read(books -> books.audit().newest(1)).get(0);
            assertEquals("exports everything", deed.what());
            assertEquals(folder.resolve("one").toString(), deed.subject());
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        run("one", "import", Installation.in(folder.resolve("board")).folder().toString());
        Ran ran = Ran.with(
                "",
                "export",
                "--data",
                data("one").toString(),
                "--all",
                folder.resolve("board").toString());
        assertEquals(3, ran.status());
        assertEquals("The folder " + folder.resolve("board") + " is not empty.\n", ran.complaints());
    }

    @Test
    void eitherAMeetingOrEverythingIsNamed() {
        run("one", "user", "add", "--name", "Joe Tester", "--role", "director", "jt");
        String data = data("one").toString();
        assertEquals(2, Ran.with("", "export", "--data", data).status());
        assertEquals(
                2,
                Ran.with("", "export", "--data", data, "--all", "x", "2026-01-21")
                        .status());
    }

    /** Takes what came out of one database into another that was empty, and lets it out again. */
    private void again(String from, String into) {
        Path out = folder.resolve(from);
        run(into, "user", "import", out.resolve("people.csv").toString());
        run(into, "import", out.toString());
        export(into);
    }

    private void commit(String name) {
        try (Store store = Store.open(data(name))) {
            Person jt = store.read(books -> books.people().find("jt")).orElseThrow();
            new Clerk(store, Board.builtIn(), Clock.systemUTC()).commit(jt, "2026-02-18", "Two words\n\nand a line");
        }
    }

    private List<String> positions(String name) {
        try (Store store = Store.open(data(name))) {
            return store.read(books -> books.positions().all("2026-02-18")).stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
        }
    }

    private Path published() throws IOException {
        return Files.writeString(folder.resolve("board_minutes_2026_01_21.txt"), "Published.\n");
    }

    private String export(String name) {
        return run(name, "export", "--all", folder.resolve(name).toString()).output();
    }

    private void assertSame(String one, String other) throws IOException {
        Map<String, byte[]> expected = files(one);
        Map<String, byte[]> found = files(other);
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    private Map<String, byte[]> files(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path top = folder.resolve(name);
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Ran run(String name, String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(args[0].equals("user") ? 2 : 1, List.of("--data", data(name).toString()));
        Ran ran = Ran.with("", all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran::complaints);
        return ran;
    }

    private Path data(String name) {
        return folder.resolve(name + ".db");
    }
}
