// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class DropActionTest {
    private static final String BOAT =
            "    * Ann: mend the boat\n          [ Frog 2014-12-17 ]\n          Status: Bought tar.\n\n";
    private static final String FISH = "    * Bob: count the fish\n          Status:\n\n";

    @Test
    void firstGoesWithTheBlankLineAfterIt() {
        assertEquals(Pond.with(BOAT, ""), Edited.by(boat()));
    }

    @Test
    void lastGoesToo() {
        assertEquals(Pond.with(FISH, ""), Edited.by(fish()));
        assertEquals(Pond.section(9, "\n"), Edited.by(fish(), Pond.with(BOAT, "")));
    }

    @Test
    void itemsWithoutBlankLinesBetween() {
        String tight = Pond.with(BOAT, BOAT.stripTrailing() + "\n");
        assertEquals(Pond.with(BOAT, ""), Edited.by(boat(), tight));
    }

    @Test
    void actionThatIsGoneIsRefused() {
        assertEquals(
                "The action item \"Bob: count the fish\" is not on this agenda any more.",
                Edited.refused(fish(), Pond.with(FISH, "")));
    }

    @Test
    void moreThanOneActionIsRefused() {
        assertEquals(
                "There are 2 action items \"Bob: count the fish\".",
                Edited.refused(fish(), Pond.with(FISH, FISH + FISH)));
    }

    private static DropAction boat() {
        return new DropAction(new Task("Ann", "mend the boat", Optional.of("Frog"), Optional.of("2014-12-17")));
    }

    private static DropAction fish() {
        return new DropAction(new Task("Bob", "count the fish", Optional.empty(), Optional.empty()));
    }
}
