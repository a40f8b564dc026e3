// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported a second time, or too late. */
class ImportAgainTest {
    private static final String DAY = "2026-01-21";
    private static final String NEXT = "2026-02-18";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @Test
    void runTwiceItChangesNothing() throws IOException {
        Installation board = desk.installed();
        desk.run("import", board.folder().toString());
        List<String> again = Desk.told(board, desk.run("import", board.folder().toString()));
        assertEquals(
                List.of(),
                again.stream()
                        .filter(line -> line.matches(".*(revision|version) .*|.*[0-9] queued"))
                        .toList());
        assertEquals(
                7, again.stream().filter(line -> line.endsWith("nothing new")).count() - 2);
    }

    @Test
    void aQueueThatWasCommittedIsNotQueuedAgain() throws IOException {
        Installation board = desk.installed();
        desk.run("import", board.folder().toString());
        try (Store store = Store.open(desk.data())) {
            Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            Person jt = store.read(books -> books.people().find("jt")).orElseThrow();
            assertEquals(3, clerk.commit(jt, NEXT, "").applied().size());
        }
        List<String> again = Desk.told(
                board, desk.run("import", board.folder().resolve("jt.yml").toString()));
        assertTrue(again.get(0).endsWith("queue of jt for 2026-02-18, nothing new"), again::toString);
        assertEquals(
                List.of("comment"),
                desk.look(books -> books.queues().queue("jt", NEXT)).stream()
                        .map(queued -> queued.change().contains("comment") ? "comment" : "")
                        .toList());
    }

    @Test
    void aCopyLeftOverSomewhereUndoesNothing() throws IOException {
        Installation board = desk.installed();
        String old = board.folder().toString();
        desk.run("import", old);
        Path later = folder.resolve("later");
        Installation.in(later).write("committee-info.txt", "newer");
        Path agenda = later.resolve("board_agenda_2026_02_18.txt");
        Files.writeString(agenda, Files.readString(agenda).replace("10:00", "11:00"));
        desk.run("import", later.toString());
        List<String> again = Desk.told(board, desk.run("import", old));
        assertEquals(
                List.of(),
                again.stream()
                        .filter(line -> line.matches(".*(revision|version) .*"))
                        .toList());
        assertTrue(desk.run("export", NEXT).output().contains("11:00"));
        desk.run("export", "--all", folder.resolve("out").toString());
        assertEquals("newer", Files.readString(folder.resolve("out/committee-info.txt")));
    }

    @Test
    void aFileOfTheDayThatAMeetingHadBecomesNoOtherMeeting() throws IOException {
        Installation board = desk.installed();
        Path file = board.write("board_agenda_2026_03_18.txt", SmallAgenda.TEXT.replace("January 21", "March 18"));
        desk.run("import", file.toString());
        try (Store store = Store.open(desk.data())) {
            store.change(books -> books.diary().rename("2026-03-18", "2026-03-25"));
        }
        assertEquals(
                file + ": agenda of 2026-03-18, now of 2026-03-25, nothing new\n",
                desk.run("import", file.toString()).output());
        Files.writeString(file, Files.readString(file).replace("10:00", "11:00"));
        assertEquals(
                file + ": agenda of 2026-03-18, now of 2026-03-25, revision 2\n",
                desk.run("import", file.toString()).output());
    }

    @Test
    void whatWasExpungedDoesNotComeBackByACopy() throws IOException {
        Installation board = desk.installed();
        desk.run("user", "add", "--name", "Ada Min", "--role", "admin", "ada");
        desk.run("import", board.folder().toString());
        Path passage = board.write("passage", "there is one");
        desk.run("expunge", DAY, "--passage", passage.toString(), "--as", "ada", "--second", "jt", "--reason", "asked");
        for (String name : List.of("archived_agendas/board_agenda_2026_01_21.txt", "board_minutes_2026_01_21.txt")) {
            Ran ran = Ran.with(
                    "",
                    "import",
                    "--data",
                    desk.data().toString(),
                    board.folder().resolve(name).toString());
            assertEquals(3, ran.status(), name);
            assertTrue(ran.complaints().startsWith("Something was expunged from this text"), ran::complaints);
        }
    }
}
