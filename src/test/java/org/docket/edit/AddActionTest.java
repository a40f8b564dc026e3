// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddActionTest {
    private static final String LAST = "    * Bob: count the fish\n          Status:\n\n";

    @Test
    void goesToTheEnd() {
        String added = "    * Joe: feed them\n          [ Frog 2015-01-21 ]\n          Status:\n\n";
        assertEquals(Pond.with(LAST, LAST + added), Edited.by(add("Joe", "feed them", "Frog", "2015-01-21")));
    }

    @Test
    void linkHoldsWhatIsThere() {
        assertEquals(Pond.with(LAST, LAST + rows("[ Frog ]")), Edited.by(add("Joe", "feed them", "Frog", null)));
        assertEquals(
                Pond.with(LAST, LAST + rows("[ 2015-01-21 ]")), Edited.by(add("Joe", "feed them", "", "2015-01-21")));
    }

    @Test
    void withoutLink() {
        String added = "    * Joe: feed them\n          Status:\n\n";
        assertEquals(Pond.with(LAST, LAST + added), Edited.by(add("Joe", "feed them", null, null)));
    }

    @Test
    void longTextIsFolded() {
        String added = """
                    * Sam: Is the project ready for retirement? Additional text that will require
                          a reflow onto multiple lines
                          Status:

                """;
        String text =
                "Is the project ready for retirement?  Additional text\nthat will require a reflow onto multiple lines";
        assertEquals(Pond.with(LAST, LAST + added), Edited.by(add("Sam", text, null, null)));
    }

    @Test
    void firstOfAnEmptySection() {
        String added = "    * Joe: feed them\n          Status:\n\n";
        assertEquals(
                Pond.section(9, "\n" + added), Edited.by(add("Joe", "feed them", null, null), Pond.section(9, "\n")));
    }

    @Test
    void alreadyThereChangesNothing() {
        Edited.notBy(add("Bob", "count  the\nfish", null, null), Pond.TEXT);
        Edited.notBy(add("Ann", "mend the boat", "Frog", "2014-12-17"), Pond.TEXT);
    }

    @Test
    void droppedAgainGivesTheSameBytes() {
        String added = Edited.by(add("Joe", "feed them", "Frog", null));
        Task task = new Task("Joe", "feed them", Optional.of("Frog"), Optional.empty());
        assertEquals(Pond.TEXT, Edited.by(new DropAction(task), added));
    }

    @Test
    void emptyTextIsRefused() {
        assertEquals("The action item has no text.", Edited.refused(add("Joe", " \n", null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fr]og", "[Frog"})
    void bracketsInTheLinkAreRefused(String pmc) {
        assertEquals("\"" + pmc + "\" has a bracket.", Edited.refused(add("Joe", "feed them", pmc, null)));
    }

    @Test
    void linkStandsOnOneLine() {
        assertEquals("The committee has more than one line.", Edited.refused(add("Joe", "feed", "Fr\nog", null)));
        assertEquals("The owner has more than one line.", Edited.refused(add("J\no", "feed", null, null)));
    }

    @Test
    void whatWouldBeReadAsSomethingElseIsRefused() {
        assertEquals(
                "The action item \"feed\" would be read as something else.",
                Edited.refused(add("Joe: Ann", "feed", null, null)));
        assertEquals(
                "The action item \"feed [ them ]\" would be read as something else.",
                Edited.refused(add("Joe", "feed [ them ]", null, null)));
        assertEquals(
                "The action item \"feed\" would be read as something else.",
                Edited.refused(add("Joe", "feed", "Frog", "some day")));
    }

    @Test
    void withoutSectionThereIsNoPlace() {
        String none = Pond.with(" 9. Review Outstanding Action Items", " 9. Songs");
        assertEquals(
                "This agenda has no section for action items.", Edited.refused(add("Joe", "feed", null, null), none));
    }

    private static String rows(String link) {
        return "    * Joe: feed them\n          " + link + "\n          Status:\n\n";
    }

    private static AddAction add(String owner, String text, String pmc, String date) {
        return new AddAction(new Task(owner, text, Optional.ofNullable(pmc), Optional.ofNullable(date)));
    }
}
