// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.PublishedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that prints what the minutes say of one project. */
class HistoryTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("2019/board_minutes_2019_03_20.txt", PublishedSamples.march(2019));
        write("2018/board_minutes_2018_03_21.txt", PublishedSamples.march(2018));
        write("copy/board_minutes_2018_03_21.txt", PublishedSamples.march(2018));
        write("2018/board_agenda_2018_04_18.txt", PublishedSamples.march(2018));
        write("2018/notes.md", "nothing");
    }

    @Test
    void reportsComeByDayWithTheTextAsAnAgendaHasIt() {
        String said = history("Ling");
        assertTrue(said.startsWith("""
                {
                  "project" : "Ling",
                  "reports" : [ {
                    "date" : "2018-03-21",
                    "title" : "Ling",
                    "attach" : "A",
                    "owner" : "Cal Luna",
                    "text" : "Two releases.\\n\\n  * small one"
                  }, {
                    "date" : "2019-03-20","""), said);
        assertFalse(said.contains("2018-04-18"), "an agenda is not minutes");
    }

    @Test
    void resolutionsActionsAndRemarksAreOfTheProjectAlone() {
        String said = history("Ling");
        assertTrue(
                said.replaceAll("\n *", " ")
                        .contains("\"title\" : \"Change the Heath Ling Project Chair\", \"attach\" : \"7A\","
                                + " \"kind\" : \"chair\", \"outcome\" : \"approved\", \"decision\" : \"approved by"
                                + " Unanimous Vote of the directors present\","),
                said);
        assertTrue(said.contains("\"text\" : \"ask Ling for the next release\""), said);
        assertTrue(said.contains("Ada praised the charts."), said);
        assertFalse(said.contains("Broom"), said);
        String other = history("heath BROOM project");
        assertTrue(other.contains("\"status\" : \"asked twice\""), other);
        assertTrue(other.contains("\"since\" : \"2019-02-20\""), other);
        assertTrue(other.contains("No report was submitted."), other);
    }

    @Test
    void aTableOfTheBoardFolderSaysWhatItWasCalled() throws IOException {
        write("board/board.properties", "name=The Heath Foundation\n");
        write("board/renames.txt", "2018-12-31  Ling -> Calluna\n");
        Ran ran = Ran.with("", "history", folder.toString(), "--project", "Calluna", "--board", folder + "/board");
        assertTrue(ran.output().contains("\"date\" : \"2018-03-21\""), ran::output);
        assertFalse(ran.output().contains("2019-03-20"), "later the name is another's");
    }

    @Test
    void anUnknownProjectHasNoneOfThem() {
        assertEquals("""
                {
                  "project" : "Gorse",
                  "reports" : [ ],
                  "resolutions" : [ ],
                  "actions" : [ ],
                  "remarks" : [ ]
                }
                """, history("Gorse"));
    }

    @Test
    void whatCannotBeSplitIsSaidAndTheRestGoesOn() throws IOException {
        write("board_minutes_2017_01_18.txt", "Minutes of a walk\n\nWe met Ling.\n");
        Ran ran = Ran.with("", "history", folder.toString(), "--project", "Ling");
        assertEquals(0, ran.status());
        assertTrue(ran.complaints().contains("board_minutes_2017_01_18.txt: could not be split; kept whole"));
        assertTrue(ran.output().contains("2018-03-21"));
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        Ran ran = Ran.with("", "history", folder + "/nowhere", "--project", "Ling");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("nowhere: is no folder"), ran::complaints);
    }

    private String history(String project) {
        Ran ran = Ran.with("", "history", folder.toString(), "--project", project);
        assertEquals(0, ran.status(), ran::complaints);
        return ran.output();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
