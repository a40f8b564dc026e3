// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class PostActionsTest {
    private static final String EMPTY = Pond.section(9, "\n");

    @Test
    void eachWithAnEmptyStatusAndABlankLine() {
        String lines = """

                    * Sam: Is the project ready for retirement? Additional text that will require
                          a reflow onto multiple lines
                          [ Rave 2015-01-21 ]
                          Status:

                    * Board: only a date
                          [ 2015-01-21 ]
                          Status:

                    * Greg: any news?
                          [ ACE ]
                          Status:

                    * Jim: tell them
                          Status:

                """;
        PostActions posted = new PostActions(List.of(
                task(
                        "Sam",
                        "Is the project ready for retirement?  Additional text that will\n      require a reflow onto multiple lines",
                        "Rave",
                        "2015-01-21"),
                task("Board", "only a date", "", "2015-01-21"),
                task("Greg", "any news?", "ACE", null),
                task("Jim", "tell them", null, null)));
        assertEquals(Pond.section(9, lines), Edited.by(posted, EMPTY));
    }

    @Test
    void sectionWithoutAnyBlankLine() {
        String posted = Edited.by(new PostActions(List.of(task("Jim", "tell them", null, null))), Pond.section(9, ""));
        assertEquals(Pond.section(9, "\n    * Jim: tell them\n          Status:\n\n"), posted);
    }

    @Test
    void noneChangeNothing() {
        Edited.notBy(new PostActions(List.of()), EMPTY);
    }

    @Test
    void sectionMustBeEmpty() {
        assertEquals(
                "There are action items on this agenda already.",
                Edited.refused(new PostActions(List.of(task("Jim", "tell them", null, null)))));
    }

    @Test
    void oneThatCannotStandRefusesAll() {
        PostActions posted =
                new PostActions(List.of(task("Jim", "tell them", null, null), task("Jim", "", null, null)));
        assertEquals("The action item has no text.", Edited.refused(posted, EMPTY));
    }

    private static Task task(String owner, String text, String pmc, String date) {
        return new Task(owner, text, Optional.ofNullable(pmc), Optional.ofNullable(date));
    }
}
