// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class EditActionTest {
    private static final Task BOAT = new Task("Ann", "mend the boat", Optional.of("Frog"), Optional.of("2014-12-17"));
    private static final String LINES = "    * Ann: mend the boat\n          [ Frog 2014-12-17 ]\n";

    @Test
    void otherWordsWithTheSameStatus() {
        Task task = new Task("Joe", "sink the boat", Optional.empty(), Optional.of("2015-01-21"));
        String lines = "    * Joe: sink the boat\n          [ 2015-01-21 ]\n";
        assertEquals(Pond.with(LINES, lines), Edited.by(new EditAction(BOAT, task)));
    }

    @Test
    void putBackGivesTheSameBytes() {
        Task task = new Task("Joe", "sink the boat", Optional.empty(), Optional.empty());
        String edited = Edited.by(new EditAction(BOAT, task));
        assertEquals(Pond.TEXT, Edited.by(new EditAction(task, BOAT), edited));
    }

    @Test
    void sameWordsChangeNothing() {
        String inline = Pond.with(LINES, "    * Ann: mend the boat [ Frog 2014-12-17 ]\n");
        Edited.notBy(new EditAction(BOAT, BOAT), inline);
    }

    @Test
    void actionThatIsGoneIsRefused() {
        Task gone = new Task("Bob", "mend the boat", Optional.of("Frog"), Optional.of("2014-12-17"));
        assertEquals(
                "The action item \"Bob: mend the boat\" is not on this agenda any more.",
                Edited.refused(new EditAction(gone, BOAT)));
    }

    @Test
    void whatWouldBeReadAsSomethingElseIsRefused() {
        Task task = new Task("Ann: Joe", "mend", Optional.empty(), Optional.empty());
        assertEquals(
                "The action item \"mend\" would be read as something else.",
                Edited.refused(new EditAction(BOAT, task)));
    }

    @Test
    void emptyTextIsRefused() {
        Task task = new Task("Ann", "", Optional.empty(), Optional.empty());
        assertEquals("The action item has no text.", Edited.refused(new EditAction(BOAT, task)));
    }
}
