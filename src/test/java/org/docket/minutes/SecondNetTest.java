// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.minutes.SecondNet.Catch;
import org.docket.minutes.SecondNet.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private words are found wherever they stand, however they are written there. */
class SecondNetTest {
    private static final String AGENDA = new Papers()
            .with(
                    11,
                    "    We <private>sell the\n    old barn</private> soon.\n\n    <private>Ann</private> was there.\n")
            .agenda();

    private static Catch caught(String text) {
        Agenda agenda = Agenda.parse(AGENDA, Board.builtIn());
        Notes notes = Notes.of(Map.of("Rent", "<private>Not a penny more than ten</private> was said."));
        return SecondNet.of(agenda, notes).through(Map.of("the public text", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sell the old barn.",
                "They SELL\tthe  Old-Barn!",
                "x\nto sell,\n\n   the old \"barn\"",
                "it was sell - the - o l d - b a r n",
                "not a penny more than ten"
            })
    void aPassageIsFoundWhateverCaseBlanksAndPunctuationItHas(String text) {
        assertEquals(1, caught(text).hits().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"They resell the old barn.", "sell the old barns", "the old barn", "Annual", "Hanna nn"})
    void otherWordsAreNot(String text) {
        assertEquals(List.of(), caught(text).hits());
    }

    @Test
    void aHitNamesThePlace() {
        Hit hit = caught("One.\n\nThey sell the old barn.\n").hits().get(0);
        assertEquals("the public text", hit.where());
        assertEquals(3, hit.line());
        assertEquals("They sell the old barn.", hit.around());
        assertEquals("line 30 of the agenda", hit.secret().place());
        assertEquals("sell the\n    old barn", hit.secret().words());
        assertEquals(
                hit.key(), caught("They sell the old barn.\n").hits().get(0).key());
    }

    @Test
    void passagesOfAWordOrTwoAreSearchedForAndListed() {
        Catch caught = caught("Ann came.");
        assertEquals(
                List.of("Ann"),
                caught.brief().stream().map(SecondNet.Secret::words).toList());
        assertEquals(1, caught.hits().size());
        assertEquals(1, caught("Nobody came.").brief().size());
    }

    @Test
    void closedSessionIsPrivateAsAWhole() {
        Course closed =
                new Course(Optional.empty(), Set.of("New Business"), Map.of("Rent", "Ten is the most."), List.of());
        Agenda agenda =
                Agenda.parse(new Papers().with(11, "    Sell the barn today.\n").agenda(), Board.builtIn());
        SecondNet net = SecondNet.of(
                agenda, Notes.of(Map.of("New Business", "Sold for ten.")).with(closed));
        Catch caught = net.through(Map.of("a", "ten is the most", "b", "sell the barn today", "c", "sold for ten"));
        assertEquals(3, caught.hits().size());
    }

    @Test
    void notesAreLookedThroughAsWell() {
        Agenda agenda = Agenda.parse(AGENDA, Board.builtIn());
        Notes notes = Notes.of(Map.of("Rent", "We sell the old barn. <private>Secret it is</private>"));
        List<Hit> hits =
                SecondNet.of(agenda, notes).through(SecondNet.open(notes)).hits();
        assertEquals(1, hits.size());
        assertTrue(hits.get(0).where().equals("the note on \"Rent\""), hits.toString());
    }
}
