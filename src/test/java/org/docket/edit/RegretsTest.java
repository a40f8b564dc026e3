// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegretsTest {
    private static final String ABSENT = "        Cleo Cedar\n";

    @Test
    void directorGoesToTheEndOfTheAbsent() {
        String gone = Pond.with(Pond.with("        Ann Ash\n", ""), ABSENT, ABSENT + "        Ann Ash\n");
        assertEquals(gone, Edited.by(new Regrets("Ann Ash")));
    }

    @Test
    void firstAbsentDirectorTakesThePlaceOfNobody() {
        String nobody = Pond.with(ABSENT, "        none\n");
        String gone = Pond.with(Pond.with("        Ann Ash\n", ""), ABSENT, "        Ann Ash\n");
        assertEquals(gone, Edited.by(new Regrets("Ann Ash"), nobody));
    }

    @Test
    void lastPresentDirectorLeavesNobody() {
        String alone = Pond.with("        Ann Ash\n        Bob Birch\n        Joe Tamarack\n", "        Ann Ash\n");
        String gone = Pond.with(
                Pond.with(alone, "        Ann Ash\n", "        none\n"), ABSENT, ABSENT + "        Ann Ash\n");
        assertEquals(gone, Edited.by(new Regrets("Ann Ash"), alone));
    }

    @Test
    void onlyOfficerLeavesNobody() {
        String officers = "        Olga Oak\n\n    Executive Officers (expected to be) Absent:\n\n        none\n";
        String gone = "        none\n\n    Executive Officers (expected to be) Absent:\n\n        Olga Oak\n";
        assertEquals(Pond.with(officers, gone), Edited.by(new Regrets("Olga Oak")));
    }

    @Test
    void guestIsTakenOff() {
        String two = Pond.with("        Gil Grove\n", "        Gil Grove\n        Ada Acorn\n");
        assertEquals(Pond.TEXT, Edited.by(new Regrets("Ada Acorn"), two));
    }

    @Test
    void lastGuestLeavesNobody() {
        assertEquals(Pond.with("        Gil Grove\n", "        none\n"), Edited.by(new Regrets("Gil Grove")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cleo Cedar", "Ada Acorn", "Ann"})
    void whoDoesNotComeAnywayChangesNothing(String name) {
        Edited.notBy(new Regrets(name), Pond.TEXT);
    }

    @Test
    void undoneMeansTheSame() {
        for (String name : new String[] {"Ann Ash", "Bob Birch", "Joe Tamarack", "Olga Oak", "Gil Grove"}) {
            assertEquals(Pond.TEXT, Edited.by(new Attend(name), Edited.by(new Regrets(name))));
        }
    }

    @Test
    void blankLinesAroundTheListsStay() {
        String gone = Edited.by(new Attend("Ada Acorn"), Edited.by(new Regrets("Gil Grove")));
        assertEquals(Pond.with("Gil Grove", "Ada Acorn"), gone);
    }

    @Test
    void linesBetweenNamesStay() {
        String noted = Pond.with("        Bob Birch\n", "            (by phone)\n\n        Bob Birch (late)\n");
        assertEquals(
                Pond.with(Pond.with(noted, "        Joe Tamarack\n", ""), ABSENT, ABSENT + "        Joe Tamarack\n"),
                Edited.by(new Regrets("Joe Tamarack"), noted));
        assertEquals(noted, Edited.by(new Attend("Joe Tamarack"), Edited.by(new Regrets("Joe Tamarack"), noted)));
    }

    @Test
    void nameMustBeAName() {
        assertEquals("The name is empty.", Edited.refused(new Regrets("")));
    }
}
