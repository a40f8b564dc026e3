// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTest {
    private static final String FINE = """
            Frog is a library for ponds. There are no issues for the board.

            Last committer added: Ann, 2025-03-01
            Last PMC member added: Bob, 2024-11-03
            Last release: 1.4, 2026-05-12
            """;

    @TempDir
    private Path folder;

    @Test
    void aGoodReportIsFine() {
        Ran ran = Ran.with(FINE, "check-report", "--project", "Frog", "-");
        assertEquals("", ran.output());
        assertEquals(0, ran.status());
    }

    @Test
    void eachAdviceWithPlaceAndReason() throws IOException {
        Path file = Files.writeString(folder.resolve("frog.txt"), FINE.replace("2026-05-12", "TODO"));
        Ran ran = Ran.with("", "check-report", file.toString());
        assertEquals(1, ran.status());
        assertEquals(
                file + ":5: RELEASE_DATE: Give the last release with its date.\n"
                        + "    Directors judge by the date of the last release how active a project is.\n",
                ran.output().substring(0, ran.output().indexOf(file + ":5: TEMPLATE: ")));
    }

    @Test
    void lastTimesTextIsHeldAgainstIt() throws IOException {
        Path last = Files.writeString(folder.resolve("last.txt"), FINE);
        Ran ran = Ran.with(FINE, "check-report", "--project", "Frog", "--last", last.toString(), "-");
        assertTrue(ran.output().startsWith("-:1: SAME_AS_LAST: "), ran::output);
    }

    @Test
    void asJson() {
        Ran ran = Ran.with(FINE.replace("no issues for the board", "<private>"), "check-report", "--json", "-");
        assertEquals(1, ran.status());
        assertTrue(ran.output().contains("\"code\" : \"PRIVATE_TAGS\""), ran::output);
        assertTrue(ran.output().contains("\"refusal\" : true"), ran::output);
        assertEquals(
                "[ ]\n",
                Ran.with(FINE, "check-report", "--project", "Frog", "--json", "-")
                        .output());
    }

    @Test
    void noTextAtAllIsToldOf() {
        Ran ran = Ran.with(" \n", "check-report", "-");
        assertEquals(1, ran.status());
        assertTrue(ran.output().startsWith("-:1: EMPTY: There is no text.\n"), ran::output);
    }

    @Test
    void rulesOfTheBoardFolder() throws IOException {
        Files.writeString(folder.resolve("board.properties"), "name=Pond");
        Files.writeString(folder.resolve("report-rules.txt"), "rule: RELEASE_DATE\noff: yes\n");
        String text = FINE.replace("Last release: 1.4, 2026-05-12\n", "");
        String[] command = {"check-report", "--project", "Frog", "--board", folder.toString(), "-"};
        assertEquals(0, Ran.with(text, command).status());
        Files.writeString(folder.resolve("report-rules.txt"), "rule: RELEASE_DATE\nwords: (a+)+\n");
        Ran ran = Ran.with(text, command);
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("report-rules.txt:"), ran::complaints);
    }

    @Test
    void officersAreAskedForOtherThings() {
        assertEquals(
                0,
                Ran.with("All is well.\n", "check-report", "--for", "officers", "-")
                        .status());
        assertEquals(
                2,
                Ran.with("All is well.\n", "check-report", "--for", "everybody", "-")
                        .status());
    }

    @Test
    void unreadableFileAndWrongUsage() {
        assertEquals(
                2,
                Ran.with("", "check-report", folder.resolve("none.txt").toString())
                        .status());
        assertEquals(2, Ran.with("", "check-report").status());
    }
}
