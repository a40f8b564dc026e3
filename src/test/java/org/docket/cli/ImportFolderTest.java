// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docket.Project;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.store.Deed;
import org.docket.store.Paper;
import org.docket.store.Papers.Minutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFolderTest {
    private static final String DAY = "2026-01-21";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @Test
    void anInstallationIsReadAsItIs() throws IOException {
        Installation board = desk.installed();
        assertEquals(
                List.of(
                        "archived_agendas/board_agenda_2026_01_21.txt: agenda of 2026-01-21, revision 1",
                        "board_agenda_2026_02_18-chat.yml: what was said beside a meeting, not taken",
                        "board_agenda_2026_02_18.txt: agenda of 2026-02-18, revision 1",
                        "board_agenda_2026_02_18_2.txt: agenda of 2026-02-18-2, revision 1",
                        "board_minutes_2026_01_21.txt: draft minutes of 2026-01-21, version 1",
                        "board_minutes_2026_01_21.yml: notes of 2026-01-21, version 1",
                        "broken.yml: something else (line 1, column 10: This is not YAML that is read here: "
                                + "expected the node content, but found '<stream end>'.), not taken",
                        "calendar.txt: calendar of meetings, version 1",
                        "committee-info.txt: list of committees, version 1",
                        "committee-info.txt: line 4: \"Bee\" has nobody beside it with a name and an address in angle "
                                + "brackets.",
                        "jt.bak: something else, not taken",
                        "jt.yml: queue of jt for 2026-02-18, 4 queued",
                        "jt.yml: comment Z: Attachment Z is not on this agenda.",
                        "jt.yml: what it says of seen is not kept",
                        "nobody.yml: queue of nobody for 2026-02-18, nothing new",
                        "nobody.yml: not taken: there is no account nobody",
                        "nobody.yml: what it says of seen is not kept",
                        "templates/reminder1.mustache: something else, not taken",
                        ": left alone: .git/, .hidden.txt, .svn/, current.txt (a link)"),
                Desk.told(board, desk.run("import", board.folder().toString())));
    }

    @Test
    void aQueueForAMeetingThatIsOverWaitsWithItsReason() throws IOException {
        Installation board = desk.installed();
        board.write("jt.yml", Installation.QUEUE.replace("2026_02_18", "2026_01_21"));
        List<String> told = Desk.told(board, desk.run("import", board.folder().toString()));
        assertTrue(told.contains("jt.yml: queue of jt for 2026-01-21, 4 queued"), told::toString);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("jt.yml: approve B: Your roles")), told::toString);
        assertEquals(4, desk.look(books -> books.queues().queue("jt", DAY)).size());
        List<String> again = Desk.told(
                board, desk.run("import", board.folder().resolve("jt.yml").toString()));
        assertTrue(again.get(0).endsWith("queue of jt for 2026-01-21, nothing new"), again::toString);
    }

    @Test
    void minutesAreDraftsUnlessTheyArePublished() throws IOException {
        Installation board = desk.installed();
        String minutes = board.folder().resolve("board_minutes_2026_01_21.txt").toString();
        desk.run("import", minutes);
        assertEquals(Minutes.DRAFT, desk.look(books -> books.papers().minutesOf(DAY)));
        desk.run("import", "--published", minutes);
        assertEquals(Minutes.PUBLISHED, desk.look(books -> books.papers().minutesOf(DAY)));
        assertEquals(
                List.of("imports minutes as published"),
                desk.look(books -> books.audit().newest(1)).stream()
                        .map(Deed::what)
                        .toList());
    }

    @Test
    void minutesWithPrivateTextAreNotPublished() throws IOException {
        Installation board = desk.installed();
        Path minutes = board.write("board_minutes_2026_03_18.txt", "Minutes\n<private>\nx\n</private>\n");
        assertEquals(
                minutes + ": draft minutes of 2026-03-18, as a draft because there is private text in it, version 1\n",
                desk.run("import", "--published", minutes.toString()).output());
        assertEquals(Minutes.DRAFT, desk.look(books -> books.papers().minutesOf("2026-03-18")));
    }

    @Test
    void aDryRunKeepsNothing() throws IOException {
        Installation board = desk.installed();
        Ran dry = desk.run("import", "--dry-run", board.folder().toString());
        assertEquals(List.of(), desk.look(books -> books.papers().newestOfEach()));
        assertEquals(List.of(), desk.look(books -> books.revisions().newestOfEach()));
        String earnest = desk.run("import", board.folder().toString()).output();
        assertEquals(earnest + "This was a dry run: nothing is kept.\n", dry.output());
    }

    @Test
    void aDryRunMakesNoDatabase() throws IOException {
        Installation board = Installation.in(folder.resolve("board"));
        desk.run("import", "--dry-run", board.folder().toString());
        assertFalse(Files.exists(desk.data()));
    }

    @Test
    void whatIsKeptIsWhatTheFileHeld() throws IOException {
        Installation board = desk.installed();
        desk.run("import", board.folder().toString());
        String kept = desk.look(books -> new String(books.papers()
                .content(books.papers().newest(Paper.Kind.COMMITTEES, "").orElseThrow())));
        assertEquals(Files.readString(board.folder().resolve("committee-info.txt")), kept);
    }

    @Test
    void twoFilesOfOneMeetingAreNamedBoth() throws IOException {
        Installation board = desk.installed();
        board.write("board_agenda_2026_01_21.txt", SmallAgenda.TEXT.replace("there is one", "there are nine"));
        Ran ran = Ran.with(
                "", "import", "--data", desk.data().toString(), board.folder().toString());
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("archived_agendas/board_agenda_2026_01_21.txt"), ran::complaints);
        assertTrue(ran.complaints().contains("board/board_agenda_2026_01_21.txt"), ran::complaints);
        assertEquals(List.of(), desk.look(books -> books.revisions().newestOfEach()));
    }

    @Test
    void aCopyOfAFileIsTold() throws IOException {
        Installation board = desk.installed();
        board.write("board_agenda_2026_01_21.txt", SmallAgenda.TEXT);
        String told = desk.run("import", board.folder().toString()).output();
        assertTrue(told.contains("agenda of 2026-01-21, the same as "), told);
    }

    @Test
    void anAgendaWhoseNameAndTextDisagreeIsNotTaken() throws IOException {
        Installation board = desk.installed();
        Path file = board.write("board_agenda_2026_05_20.txt", SmallAgenda.TEXT);
        assertEquals(
                2,
                Ran.with("", "import", "--data", desk.data().toString(), file.toString())
                        .status());
        assertTrue(desk.run("import", board.folder().toString())
                .output()
                .contains("an agenda of 2026-05-20 by its name, of 2026-01-21 by its text, not taken"));
    }

    @Test
    void whoBringsAFileSpeaksWithTheirOwnRights() throws IOException {
        Installation board = desk.installed();
        desk.run("user", "add", "--name", "Clara Russ", "--role", "secretary", "clr");
        Path file = board.write("board_agenda_2026_01_21.txt", SmallAgenda.TEXT);
        desk.run("import", file.toString());
        board.write("board_agenda_2026_01_21.txt", SmallAgenda.TEXT.replace("approved: jt", "approved: jt, gs"));
        String[] plain = {"import", "--data", desk.data().toString(), file.toString()};
        assertEquals(3, Ran.with("", plain).status());
        assertEquals(
                3,
                Ran.with("", "import", "--data", desk.data().toString(), "--as", "none", file.toString())
                        .status());
        assertEquals(
                3,
                Ran.with("", "import", "--data", desk.data().toString(), "--as", "jt", file.toString())
                        .status());
        desk.run("import", "--as", "clr", file.toString());
        assertEquals(
                "clr",
                desk.look(books -> books.revisions().newest(DAY).orElseThrow().who()));
        assertEquals("clr", desk.look(books -> books.audit().newest(1)).get(0).who());
    }

    @Test
    void theSamplesAreTaken() {
        List<String> told = desk.run(
                        "import", Project.FOLDER.resolve("agenda-samples").toString())
                .output()
                .lines()
                .map(line -> line.substring(line.indexOf("agenda-samples/") + "agenda-samples/".length()))
                .toList();
        assertTrue(told.contains("board_agenda_2026_11_11.txt: agenda of 2026-11-11, revision 1"), told::toString);
        assertTrue(told.contains("notes_2026_10_14.json: notes of 2026-10-14, version 1"), told::toString);
        assertTrue(told.contains("people.csv: people, for docket user import, not taken"), told::toString);
    }

    @Test
    void realMinutesAreTakenAll() {
        Path minutes = Shared.path("data/minutes");
        long files = Project.files(minutes, ".*").size();
        List<String> told = desk.run("import", "--published", minutes.toString())
                .output()
                .lines()
                .toList();
        assertEquals(2 * files, told.size());
        assertEquals(
                List.of(),
                told.stream()
                        .filter(line -> !line.matches(".*: (published minutes|written consent) of .*, version 1"))
                        .filter(line -> !line.matches(".*: published: \\d+ reports?, \\d+ resolutions?"))
                        .toList());
    }
}
