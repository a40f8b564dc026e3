// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private text is left out of what is mailed, tags or no tags. */
class OpenlyTest {
    private static final Agenda AGENDA = Agenda.parse(
            SmallAgenda.TEXT
                    .replace(
                            "We did well.",
                            "We did well.\n\n<private>Kim may leave us in the spring.\nNobody knows.</private>")
                    .replaceFirst("comments:\n", "comments:\n<private>\n           jt: Hm.\n</private>\n"),
            Board.builtIn());

    private final Openly openly = new Openly(AGENDA);

    @Test
    void whatIsOpenStays() {
        assertEquals(new Openly.Said("Kim may stay.\n\nGood.", false), openly.of("Kim may stay.\n\nGood."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You say that Kim may leave us in the spring?",
                "> KIM may\n> leave us in the\n> spring",
                "So, nobody knows.",
                "kim may leave us in 2027"
            })
    void whatRepeatsIt(String words) {
        assertEquals(new Openly.Said(Openly.LEFT_OUT, true), openly.of(words));
    }

    @Test
    void passagesOfTheirOwn() {
        assertEquals(
                new Openly.Said("Well. " + Openly.LEFT_OUT + " Done.", true),
                openly.of("Well. <Private>no</PRIVATE> Done."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Well. <private>no", "no</private> Well."})
    void allWhereATagHasNoPartner(String words) {
        assertEquals(new Openly.Said(Openly.LEFT_OUT, true), openly.of(words));
    }

    @Test
    void commentsThatStandInAPassage() {
        AGENDA.item("A").orElseThrow().comments().stream()
                .filter(comment -> comment.initials().equals("jt"))
                .forEach(comment ->
                        assertEquals(new Openly.Said(Openly.LEFT_OUT, true), openly.of(comment, comment.words())));
    }
}
