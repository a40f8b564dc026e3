// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Typed;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {
    private static final String DAY = "2026-01-21";

    @TempDir
    Path folder;

    static Stream<Path> agendas() {
        return Stream.concat(
                Project.files("agenda-samples", "board_agenda.*\\.txt").stream(),
                Shared.files("data/agendas").stream());
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void whatIsExportedIsWhatWasImported(Path file) throws IOException {
        String name = file.getFileName().toString();
        String date = name.replaceAll("board_agenda_|\\.txt", "").replace('_', '-');
        assertEquals(
                file + ": agenda of " + date + ", revision 1\n",
                run("import", file.toString()).output());
        assertArrayEquals(Files.readAllBytes(file), run("export", date).bytes());
    }

    @Test
    void runTwiceItChangesNothing() throws IOException {
        String file = write(SmallAgenda.TEXT);
        run("import", file);
        assertEquals(
                file + ": agenda of 2026-01-21, nothing new\n",
                run("import", file).output());
    }

    @Test
    void aFileEditedByHandIsMergedWithWhatWasImported() throws IOException {
        run("import", write(SmallAgenda.TEXT));
        String file = write(SmallAgenda.TEXT.replace("10:00", "11:00"));
        assertEquals(
                file + ": agenda of 2026-01-21, revision 2\n",
                run("import", file).output());
        assertTrue(run("export", DAY).output().contains("11:00"));
    }

    @Test
    void aFileExportedAndEditedIsMergedWithWhatHappenedHere() throws IOException {
        run("import", write(SmallAgenda.TEXT));
        String exported = run("export", DAY).output();
        editHere("there are two");
        run("import", write(exported.replace("10:00", "11:00")));
        String now = run("export", DAY).output();
        assertTrue(now.contains("there are two") && now.contains("11:00"), now);
    }

    @Test
    void aConflictIsNamedAndNothingChanges() throws IOException {
        run("import", write("a.txt", SmallAgenda.TEXT));
        editHere("there are two");
        String mine = write("a.txt", SmallAgenda.TEXT.replace("there is one", "there are three"));
        Ran ran = Ran.with("", "import", "--data", data(), mine);
        assertEquals(3, ran.status());
        assertTrue(ran.complaints().contains(DAY) && ran.complaints().contains("7A"), ran::complaints);
        assertEquals("", ran.output());
        assertTrue(run("export", DAY).output().contains("there are two"));
    }

    @Test
    void severalAreTakenOrNone() throws IOException {
        run("import", write("a.txt", SmallAgenda.TEXT));
        editHere("there are two");
        String other = write("b.txt", SmallAgenda.TEXT.replace("January 21, 2026", "February 18, 2026"));
        String mine = write("a.txt", SmallAgenda.TEXT.replace("there is one", "there are three"));
        assertEquals(3, Ran.with("", "import", "--data", data(), other, mine).status());
        String none = folder.resolve("none.txt").toString();
        assertEquals(2, Ran.with("", "import", "--data", data(), other, none).status());
        assertEquals(3, Ran.with("", "export", "--data", data(), "2026-02-18").status());
    }

    @Test
    void readsStandardInput() {
        Ran ran = Ran.with(SmallAgenda.TEXT, "import", "--data", data(), "-");
        assertEquals("-: agenda of 2026-01-21, revision 1\n", ran.output());
    }

    @Test
    void whatIsNoAgendaIsNotTaken() throws IOException {
        Ran ran = Ran.with("", "import", "--data", data(), write("Dear all,\n\nsee you in January 21, 2026.\n"));
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("is something else"), ran::complaints);
    }

    @Test
    void anAgendaThatIsNotThereIsRefused() throws IOException {
        run("import", write(SmallAgenda.TEXT));
        Ran ran = Ran.with("", "export", "--data", data(), "1999-01-01");
        assertEquals(3, ran.status());
        assertEquals("There is no agenda of 1999-01-01.\n", ran.complaints());
        assertEquals("", ran.output());
    }

    private Ran run(String command, String argument) {
        Ran ran = Ran.with("", command, "--data", data(), argument);
        assertEquals(0, ran.status(), ran::complaints);
        return ran;
    }

    private String data() {
        return folder.resolve("docket.db").toString();
    }

    /** Somebody edits the agenda here while the file is outside. */
    private void editHere(String words) {
        Person secretary = new Person("sec", "Sec", "sy", "", Set.of(Role.SECRETARY));
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            new Clerk(store, Board.builtIn(), Clock.systemUTC())
                    .edit(secretary, DAY, Typed.of(1, SmallAgenda.TEXT.replace("there is one", words), "here"));
        }
    }

    private String write(String text) throws IOException {
        return write("agenda.txt", text);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file.toString();
    }
}
