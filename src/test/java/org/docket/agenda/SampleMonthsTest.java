// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.Project;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sample month shows everything that can be wrong with an agenda; the others are tidy. */
class SampleMonthsTest {
    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");

    @Test
    void untidyMonthShowsEveryWarning() throws IOException {
        Set<Warning.Code> codes =
                month("2026_06_10").warnings().stream().map(Warning::code).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Warning.Code.class), codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026_09_09", "2026_10_14", "2026_11_11"})
    void otherMonthsShowNone(String day) throws IOException {
        assertEquals(List.of(), month(day).warnings());
    }

    private static Agenda month(String day) throws IOException {
        byte[] text = Files.readAllBytes(SAMPLES.resolve("board_agenda_" + day + ".txt"));
        return Agenda.parse(Utf8.decode(text), Board.read(SAMPLES.resolve("board")));
    }
}
