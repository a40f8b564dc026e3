// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the table of states, in the order in which it decides. */
class StatusTest {
    @Test
    void flagComesFirst() {
        assertEquals("flagged", status(Pond.TEXT, "B"));
        assertEquals("flagged", status(Pond.with("# Frog [bb]", "# Heron [bb]"), "C"));
    }

    @Test
    void anyWarningOfReadingMakesItMissing() {
        assertEquals("missing", status(Pond.with("It stands.", "It \uFFFD."), "C"));
        assertEquals("missing", status(Pond.section(8, "\n    A. One\n\n"), "8A"));
        assertEquals("missing", status(Pond.with("See Attachment C", "See Attachment D"), "D"));
        assertEquals("missing", status(Pond.with("    A. Change", "   A. Change"), "7A"));
    }

    @Test
    void otherWarningsDoNot() {
        String text = Pond.with("approved: aa, bb, cc", "approved: aa, bb, zz");
        assertTrue(Pond.read(text).warnings().stream().anyMatch(w -> w.code() == Warning.Code.UNKNOWN_INITIALS));
        assertEquals("reviewed", status(text, "C"));
    }

    @Test
    void withoutReportItIsMissing() {
        assertEquals("missing", status(Pond.TEXT, "4C"));
        assertEquals("missing", status(Pond.with("# Frog [bb]\n", "\n"), "B"));
    }

    @Test
    void approvalsDecideBetweenReadyAndReviewed() {
        assertEquals("ready", status(Pond.TEXT, "A"));
        assertEquals("ready", status(Pond.TEXT, "2"));
        assertEquals("reviewed", status(Pond.TEXT, "C"));
    }

    @Test
    void earlierMinutesAreNeverMissing() {
        assertEquals("ready", status(Pond.TEXT, "3A"));
        assertEquals("ready", status(Pond.with("       See: board_minutes_2014_12_17.txt\n\n", ""), "3A"));
    }

    @Test
    void actionItemsAreReadyUntilEachHasAStatus() {
        assertEquals("ready", status(Pond.TEXT, "9."));
        assertEquals("reviewed", status(Pond.with("          Status:\n", "          Status: Three.\n"), "9."));
        assertEquals("missing", status(Pond.section(9, "\n"), "9."));
    }

    @Test
    void whatNobodyApprovesIsAvailable() {
        for (String id : new String[] {"1.", "2.", "4A", "4B", "1", "7A", "8A", "13."}) {
            assertEquals("available", status(Pond.TEXT, id));
        }
    }

    @Test
    void whatHasNothingToSayIsReviewed() {
        assertEquals("reviewed", status(Pond.TEXT, "10."));
        assertEquals("reviewed", status(Pond.section(8, "\n"), "8."));
    }

    @Test
    void majorityIsMoreThanHalfOfTheDirectors() {
        assertEquals(3, Pond.agenda().majority());
        assertEquals(2, Pond.read(Pond.with("        Joe Tamarack\n", "")).majority());
        assertEquals(5, Pond.read(Pond.section(2, "\n")).majority());
    }

    @Test
    void boardMaySetTheMajority(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("board.properties"), "approvals=1");
        Agenda agenda = Agenda.parse(Pond.TEXT, Board.read(folder));
        assertEquals(Status.REVIEWED, agenda.status(agenda.item("A").orElseThrow()));
    }

    private static String status(String text, String id) {
        Agenda agenda = Pond.read(text);
        return agenda.status(agenda.item(id).orElseThrow()).word();
    }
}
