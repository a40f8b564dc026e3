// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.Project;
import org.docket.SmallAgenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that prints the next agenda: what it prints where, and how it ends. */
class NextTest {
    private static final String SAMPLES =
            Project.FOLDER.resolve("agenda-samples").toString();

    @TempDir
    Path folder;

    @Test
    void printsTheAgendaAndSaysWhyElsewhere() throws IOException {
        Ran ran = sample();
        assertEquals(0, ran.status(), ran::complaints);
        assertTrue(ran.output().endsWith("End of agenda for the December 9, 2026 board meeting.\n"));
        assertTrue(
                ran.complaints()
                        .startsWith(
                                "Next meeting: Wednesday, 9 December 2026, 19:00 Europe/Berlin, as the calendar says.\n"
                                        + "Ålegræs reports (March, June, September, December); shepherd Bjørn (has the fewest)\n"),
                ran::complaints);
        assertTrue(ran.complaints().contains("\nLook: No remark in the schedule mentions November: "), ran::complaints);
        Ran checked = Ran.with(ran.output(), "check", "--board", SAMPLES + "/board", "-");
        assertEquals(0, checked.status(), checked::output);
    }

    @Test
    void notesMayBeJsonOrYaml() throws IOException {
        Path yaml = write("notes.yml", "\"August 12, 2026\": approved\n");
        assertEquals(3, meetings(sample("--notes", yaml.toString())));
        Path json = write("notes.json", "{\"items\": {\"August 12, 2026\": \"approved\"}}");
        assertEquals(3, meetings(sample("--notes", json.toString())));
        assertEquals(4, meetings(sample()));
    }

    @Test
    void readsTheLastAgendaFromStandardInput() {
        Ran ran = Ran.with(SmallAgenda.TEXT, "next", "--last", "-", "--date", "2026-01-22");
        assertEquals(0, ran.status(), ran::complaints);
        assertTrue(ran.output().contains("The meeting of January 21, 2026\n"));
    }

    @Test
    void aFirstAgendaHasNoLast() {
        Ran ran = Ran.with("", "next", "--committees", SAMPLES + "/committee-info.txt", "--date", "2026-01-22");
        assertEquals(0, ran.status(), ran::complaints);
        assertTrue(ran.output().contains(" February 18, 2026\n"), ran::output);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        unreadable("Say what to make it of", "next");
        unreadable("no such file", "next", "--last", folder.resolve("none").toString());
        unreadable(
                "is no agenda",
                "next",
                "--last",
                write("last.txt", "Dear all,\n").toString());
        unreadable("--date", "next", "--calendar", SAMPLES + "/calendar.txt", "--date", "tomorrow");
        unreadable(
                "A note is a text",
                "next",
                "--last",
                SAMPLES + "/board_agenda_2026_11_11.txt",
                "--notes",
                write("notes.json", "{\"Bee\": 5}").toString());
    }

    @Test
    void moreThanCanBeCountedIsRefused() throws IOException {
        StringBuilder file = new StringBuilder("==\n\n1. COMMITTEES\n\ncommittees:\n\n");
        StringBuilder due = new StringBuilder("\n==\n\n2. SCHEDULE\n\nNext month\n----------\n");
        for (int i = 0; i < 703; i++) {
            file.append("    C").append(i).append("   Pat Doe <pat@example.org>\n");
            due.append("    C").append(i).append("\n");
        }
        Ran ran = Ran.with(
                "",
                "next",
                "--committees",
                write("info.txt", file.toString() + due).toString());
        assertEquals(3, ran.status(), ran::complaints);
        assertEquals("There is no letter left after ZZ.\n", ran.complaints());
        assertEquals(0, ran.bytes().length);
    }

    @Test
    void otherFilesInTheirPlaceDoNotStopIt() {
        String file = SAMPLES + "/board_agenda_2026_06_10.txt";
        Ran ran = Ran.with("", "next", "--last", file, "--committees", file, "--calendar", file);
        assertEquals(0, ran.status(), ran::complaints);
        assertTrue(ran.complaints().contains("Look: The calendar has no meeting to come"), ran::complaints);
    }

    private void unreadable(String why, String... args) {
        Ran ran = Ran.with("", args);
        assertEquals(2, ran.status(), ran::complaints);
        assertTrue(ran.complaints().contains(why), ran::complaints);
        assertEquals(0, ran.bytes().length);
    }

    private static long meetings(Ran ran) {
        assertEquals(0, ran.status(), ran::complaints);
        return ran.output()
                .lines()
                .filter(line -> line.contains(". The meeting of "))
                .count();
    }

    private static Ran sample(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "next",
                "--board",
                SAMPLES + "/board",
                "--last",
                SAMPLES + "/board_agenda_2026_11_11.txt",
                "--committees",
                SAMPLES + "/committee-info.txt",
                "--calendar",
                SAMPLES + "/calendar.txt",
                "--date",
                "2026-11-12"));
        args.addAll(List.of(more));
        return Ran.with("", args.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
