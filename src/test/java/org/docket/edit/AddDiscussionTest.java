// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class AddDiscussionTest {
    private static final String NEXT = " 9. Review Outstanding Action Items\n";
    private static final String ADDED = "    B. The new boat\n\n       What colour?\n\n";

    @Test
    void standsBeforeTheActionItems() {
        assertEquals(Pond.with(NEXT, ADDED + NEXT), Edited.by(add("The new boat", "What colour?")));
    }

    @Test
    void firstTakesThePlaceOfAnEmptySection() {
        String after = Edited.by(add("The new boat", "What colour?"), Pond.section(8, "\n"));
        assertEquals(Pond.section(8, "\n" + ADDED.replace("B.", "A.")), after);
        assertEquals(Optional.empty(), Pond.read(after).item("8."));
    }

    @Test
    void textWithoutLettersStaysOneItem() {
        String text = "\n    Shall we?\n\n";
        String after = Edited.by(add("The new boat", "What colour?"), Pond.section(8, text));
        assertEquals(Pond.section(8, text + ADDED.replace("B.", "A.")), after);
        assertEquals("8.", Pond.read(after).items().get(12).id());
    }

    @Test
    void letterFollowsTheHighest() {
        String gap = Pond.with("    A. The old boat", "    C. The old boat");
        assertEquals("New", Pond.item(Edited.by(add("New", "What?"), gap), "8D").title());
    }

    @Test
    void afterZThereIsNoLetter() {
        String last = Pond.with("    A. The old boat", "    Z. The old boat");
        assertEquals("There is no letter left after Z.", Edited.refused(add("New", "What?"), last));
    }

    @Test
    void sharedIndentGivesWayToSevenBlanks() {
        String after = Edited.by(add("The new boat", "   What\n     colour?"));
        assertEquals(Pond.with(NEXT, ADDED.replace("What colour?", "What\n         colour?") + NEXT), after);
    }

    @Test
    void titleIsOneLineWithoutBrackets() {
        assertEquals("A title has no brackets.", Edited.refused(add("New [x]", "What?")));
        assertEquals("The title has more than one line.", Edited.refused(add("New\rboat", "What?")));
    }

    @Test
    void textIsNeeded() {
        assertEquals("The text is empty.", Edited.refused(add("New", "")));
    }

    private static AddDiscussion add(String title, String text) {
        return new AddDiscussion(title, text);
    }
}
