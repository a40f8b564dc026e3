// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsUnsaidIsAsBuiltIn() throws IOException {
        Board board = read("name=The Pond Foundation");
        assertEquals("The Pond Foundation", board.name());
        assertEquals(Board.builtIn().president(), board.president());
        assertEquals(ZoneId.of("UTC"), board.zone());
    }

    @Test
    void emptyValueTakesTheBuiltInAway() throws IOException {
        assertEquals(Optional.empty(), read("president=").president());
        assertEquals(Optional.empty(), read("short-name=  ").shortName());
    }

    @Test
    void zonesByWordOrName() throws IOException {
        Board board = read("zone=Europe/Berlin\nzone.Harbour=Europe/Oslo");
        assertEquals(ZoneId.of("Europe/Berlin"), board.zone());
        assertEquals(Optional.of(ZoneId.of("Europe/Oslo")), board.zone("Harbour"));
        assertEquals(Optional.of(ZoneId.of("America/Los_Angeles")), board.zone("Pacific"));
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), board.zone("Asia/Tokyo"));
        assertEquals(Optional.empty(), board.zone("noon-ish"));
    }

    @Test
    void approvals() throws IOException {
        assertEquals(OptionalInt.empty(), Board.builtIn().approvals());
        assertEquals(OptionalInt.of(4), read("approvals=4").approvals());
    }

    @Test
    void linksAreFilledIn() throws IOException {
        Board board = read("link.archive=https://lists.example.org/{name}");
        assertEquals(Optional.of("https://lists.example.org/frog"), board.link("archive", "frog"));
        assertEquals(Optional.empty(), board.link("nowhere", "frog"));
    }

    @Test
    void fileIsUtf8() throws IOException {
        assertEquals("Ålegræs", read("name=Ålegræs").name());
    }

    @Test
    void nonsenseIsNamed() {
        IllegalArgumentException zone = assertThrows(IllegalArgumentException.class, () -> read("zone=Atlantis"));
        assertEquals("board.properties: there is no zone named Atlantis", zone.getMessage());
        IllegalArgumentException count = assertThrows(IllegalArgumentException.class, () -> read("approvals=most"));
        assertEquals("board.properties: approvals is not a number: most", count.getMessage());
        IllegalArgumentException quorum = assertThrows(IllegalArgumentException.class, () -> read("quorum=half"));
        assertEquals("board.properties: quorum is not a number: half", quorum.getMessage());
    }

    @Test
    void folderWithoutTheFileIsNoBoard() {
        assertThrows(NoSuchFileException.class, () -> Board.read(folder));
    }

    private Board read(String properties) throws IOException {
        Files.writeString(folder.resolve("board.properties"), properties, StandardCharsets.UTF_8);
        return Board.read(folder);
    }

    @Test
    void theCutOffIsDaysOrHours() {
        ZonedDateTime start = ZonedDateTime.parse("2026-03-31T10:00+02:00[Europe/Berlin]");
        Board board = Board.builtIn();
        assertTrue(board.cutOff().isEmpty());
        CutOff days = board.with("cut-off", "7 days").cutOff().orElseThrow();
        assertEquals(Instant.parse("2026-03-24T09:00:00Z"), days.of(start));
        CutOff hours = board.with("cut-off", "168 hours").cutOff().orElseThrow();
        assertEquals(Instant.parse("2026-03-24T08:00:00Z"), hours.of(start));
        assertEquals(
                "1 day", board.with("cut-off", "1day").cutOff().orElseThrow().words());
        assertThrows(IllegalArgumentException.class, () -> board.with("cut-off", "a week"));
        assertThrows(IllegalArgumentException.class, () -> board.with("report.due", "ten"));
    }
}
