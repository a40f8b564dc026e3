// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.PrivateText;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

/** Nothing private of any agenda gets into the public text, and nothing private but what stands in comments gets lost. */
class FirewallPropertyTest {
    private static final int AGENDAS = Integer.getInteger("docket.agendas", 200);

    @Test
    void noMarkGetsIntoAnyPublicText() {
        int marks = 0;
        for (int seed = 0; seed < AGENDAS; seed++) {
            GeneratedAgenda made = new GeneratedAgenda(seed);
            Agenda agenda = Agenda.parse(made.agenda(), Board.builtIn());
            BothTexts both = BothTexts.of(agenda, made.notes(), Optional.empty());
            String where = "seed " + seed + "\n" + both.open();
            assertFalse(GeneratedAgenda.bearsMark(both.open()), where);
            assertFalse(both.open().contains("private>"), where);
            assertTrue(PrivateText.in(both.record()).balanced(), where);
            assertEquals(both.open(), BothTexts.of(both.record()).open(), where);
            marks += made.marks();
        }
        assertTrue(marks > AGENDAS * 20, "only " + marks + " marks");
    }

    /** What stood in comments goes with them. */
    @Test
    void theRecordHasWhatIsPrivateInAgendaAndNotes() {
        for (int seed = 0; seed < AGENDAS / 4; seed++) {
            GeneratedAgenda made = new GeneratedAgenda(seed);
            Agenda agenda = Agenda.parse(made.agenda(), Board.builtIn());
            Notes notes = made.notes();
            String record = BothTexts.of(agenda, notes, Optional.empty()).record();
            Blocks blocks = Blocks.in(agenda);
            PrivateText.in(agenda.text()).passages().stream()
                    .filter(passage ->
                            blocks.at(agenda.lines().at(passage.start())).isEmpty())
                    .map(passage -> passage.of(agenda.text()))
                    .flatMap(passage ->
                            Pattern.compile("(?i)zq\\d+zq").matcher(passage).results())
                    .forEach(mark -> assertTrue(record.contains(mark.group()), mark.group() + "\n" + record));
            notes.course().closedTexts().forEach((title, note) -> {
                if (title.equals("Nobody's")) {
                    return;
                }
                String mark = note.substring(note.lastIndexOf(' ') + 1);
                assertTrue(record.contains(mark), title + " " + mark + "\n" + record);
            });
        }
    }
}
