// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddResolutionTest {
    private static final String NEXT = " 8. Discussion Items\n";

    @Test
    void standsBeforeTheDiscussion() {
        assertEquals(
                Pond.with(NEXT, "    B. Buy a Boat\n\n       RESOLVED, that we do.\n\n" + NEXT),
                Edited.by(add("Buy a Boat", "RESOLVED, that we do.")));
    }

    @Test
    void titleIsReadAsUsual() {
        Item order = Pond.item(Edited.by(add("Establish the Pond Newt Project", "RESOLVED.")), "7B");
        assertEquals("Establish Newt", order.title());
        assertEquals(Optional.of("Establish the Pond Newt Project"), order.fulltitle());
    }

    @Test
    void sharedIndentGivesWayToSevenBlanks() {
        String text = "\n    WHEREAS,\n\n      * one\n        deeper\n    RESOLVED.\n\n";
        assertEquals(
                Pond.with(
                        NEXT,
                        "    B. Boat\n\n       WHEREAS,\n\n         * one\n           deeper\n       RESOLVED.\n\n"
                                + NEXT),
                Edited.by(add("Boat", text)));
    }

    @Test
    void firstOfASection() {
        String empty = Pond.section(7, "\n");
        assertEquals(
                Pond.section(7, "\n    A. Boat\n\n       RESOLVED.\n\n"), Edited.by(add("Boat", "RESOLVED."), empty));
        assertEquals(
                Pond.section(7, "\n    A. Boat\n\n       RESOLVED.\n\n"),
                Edited.by(add("Boat", "RESOLVED."), Pond.section(7, "")));
    }

    @Test
    void letterFollowsTheHighest() {
        String gap = Pond.with("    A. Change", "    D. Change");
        assertEquals(
                "Boat",
                Pond.item(Edited.by(add("Boat", "RESOLVED."), gap), "7E").title());
    }

    @Test
    void afterZThereIsNoLetter() {
        String last = Pond.with("    A. Change", "    Z. Change");
        assertEquals("There is no letter left after Z.", Edited.refused(add("Boat", "RESOLVED."), last));
    }

    @Test
    void titleIsOneLineWithoutBrackets() {
        assertEquals("A title has no brackets.", Edited.refused(add("Boat [x]", "RESOLVED.")));
        assertEquals("The title has more than one line.", Edited.refused(add("Buy\na Boat", "RESOLVED.")));
        assertEquals("The title is empty.", Edited.refused(add(" ", "RESOLVED.")));
    }

    @Test
    void textIsNeeded() {
        assertEquals("The text is empty.", Edited.refused(add("Boat", " \n\n")));
    }

    @Test
    void privateTagsMustBalance() {
        String why = "A <private> or </private> tag has no partner.";
        assertEquals(why, Edited.refused(add("Boat", "<private>")));
        assertEquals(why, Edited.refused(add("Boat <private>", "RESOLVED.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RESOLVED:\n\nC. not a heading", "x\n\n 8. Discussion Items", "# Frog [jt]", "[ approved: jt"})
    void indentedTextStartsNothing(String text) {
        assertEquals(text, Pond.item(Edited.by(add("Boat", text)), "7B").text());
    }

    @Test
    void textThatWouldBeTakenForCommentsIsRefused() {
        assertTrue(Edited.refused(add("Boat", "RESOLVED.\n\n[ comments:\n  ]"))
                .startsWith("This text would be read in part as something else"));
    }

    @Test
    void withoutSectionThereIsNoPlace() {
        String none = Pond.with(" 7. Special Orders", " 7. Songs");
        assertEquals("This agenda has no section for it.", Edited.refused(add("Boat", "RESOLVED."), none));
    }

    private static AddResolution add(String title, String text) {
        return new AddResolution(title, text);
    }
}
