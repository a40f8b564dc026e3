// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class FlagTest {
    private static final String SENTENCE = "     The following reports require further discussion:\n\n";
    private static final String FROG = "        # Frog [bb]\n";

    @Test
    void titleGoesToItsPlace() {
        assertEquals(Pond.with(FROG, "        # Dragonfly [jt]\n" + FROG), Edited.by(flag("A")));
        assertEquals(Pond.with(FROG, FROG + "        # Heron [jt]\n"), Edited.by(flag("C")));
    }

    @Test
    void initialsGoToTheEndOfTheBracket() {
        assertEquals(Pond.with(FROG, "        # Frog [bb, jt]\n"), Edited.by(flag("B")));
    }

    @Test
    void twiceChangesNothing() {
        Edited.notBy(new Flag(Target.of("B"), "bb"), Pond.TEXT);
    }

    @Test
    void officersAreListedToo() {
        assertEquals(Pond.with(FROG, FROG + "        # Weather [jt]\n"), Edited.by(flag("2")));
        assertEquals(Pond.with(FROG, "        # Boats [jt]\n" + FROG), Edited.by(flag("1")));
    }

    @Test
    void listIsWrittenAtEightBlanksInTheOrderOfTitles() {
        String before = Pond.with(FROG, "       # Weather [bb]\n          # Frog [bb]\n");
        String after = Pond.with(FROG, FROG + "        # Heron [jt]\n        # Weather [bb]\n");
        assertEquals(after, Edited.by(flag("C"), before));
    }

    @Test
    void listIsMadeAfterTheSentence() {
        String none = Pond.with(SENTENCE + FROG + "\n", SENTENCE);
        assertEquals(Pond.with(FROG, "        # Heron [jt]\n"), Edited.by(flag("C"), none));
    }

    @Test
    void blockIsMadeAfterTheHeading() {
        String none = Pond.with("    Summary of Reports\n\n" + SENTENCE + FROG + "\n", "");
        assertEquals(Pond.with(FROG, "        # Heron [jt]\n"), Edited.by(flag("C"), none));
    }

    @Test
    void blockIsMadeWhereNoBlankLineFollowsTheHeading() {
        String block = "    Summary of Reports\n\n" + SENTENCE + FROG + "\n";
        String none = Pond.with("\n" + block, "");
        assertEquals(Pond.with(FROG, "        # Heron [jt]\n"), Edited.by(flag("C"), none));
    }

    @Test
    void titlesWithSpecialCharacters() {
        String plus = Pond.with("Pond Heron Project  [", "Pond C++ (new) Project  [");
        String flagged = Edited.by(flag("C"), plus);
        assertEquals(Pond.with(plus, FROG, "        # C++ (new) [jt]\n" + FROG), flagged);
    }

    @Test
    void otherLinesOfTheBlockStay() {
        String before = Pond.with(FROG, "       as of today\n\n" + FROG + "\n       thank you\n");
        String after = Pond.with(before, FROG, FROG + "        # Heron [jt]\n");
        assertEquals(after, Edited.by(flag("C"), before));
    }

    @Test
    void otherLinesStayWhereNothingIsFlagged() {
        String before = Pond.with(FROG, "       nothing yet\n");
        String flagged = Edited.by(flag("C"), before);
        assertEquals(Pond.with(before, SENTENCE, SENTENCE + "        # Heron [jt]\n\n"), flagged);
    }

    @Test
    void withoutCommitteeReportsThereIsNoPlaceForFlags() {
        String none = Pond.with(" 6. Committee Reports", " 6. Songs");
        assertEquals("This agenda has no committee reports, where flags are listed.", Edited.refused(flag("A"), none));
    }

    @Test
    void itemThatIsGoneIsNamed() {
        assertEquals("Attachment ZZ is not on this agenda.", Edited.refused(flag("ZZ")));
    }

    private static Flag flag(String id) {
        return new Flag(Target.of(id), "jt");
    }
}
