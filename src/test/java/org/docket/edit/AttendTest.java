// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendTest {
    private static final String DIRECTORS = "        Ann Ash\n        Bob Birch\n        Joe Tamarack\n";
    private static final String ABSENT = "    Directors (expected to be) Absent:\n\n        Cleo Cedar\n";
    private static final String OFFICERS =
            "        Olga Oak\n\n    Executive Officers (expected to be) Absent:\n\n        none\n";

    @Test
    void directorComesBackInTheOrderOfLastNames() {
        String back = "        Ann Ash\n        Bob Birch\n        Cleo Cedar\n        Joe Tamarack\n";
        String text = Pond.with(Pond.with(DIRECTORS, back), ABSENT, ABSENT.replace("Cleo Cedar", "none"));
        assertEquals(text, Edited.by(new Attend("Cleo Cedar")));
    }

    @Test
    void otherAbsentDirectorsStayAbsent() {
        String two = Pond.with(ABSENT, ABSENT + "        Zoe Zander\n");
        assertEquals(
                Pond.with(DIRECTORS, DIRECTORS + "        Zoe Zander\n"), Edited.by(new Attend("Zoe Zander"), two));
    }

    @Test
    void directorComesBackToNobody() {
        String alone = Pond.with(DIRECTORS, "        none\n");
        String back = Pond.with(DIRECTORS, "        Cleo Cedar\n");
        assertEquals(
                Pond.with(back, ABSENT, ABSENT.replace("Cleo Cedar", "none")),
                Edited.by(new Attend("Cleo Cedar"), alone));
    }

    @Test
    void officerComesBackToTheEnd() {
        String absent = Pond.with(OFFICERS, OFFICERS.replace("none", "Adam Alder"));
        String back = Pond.with(OFFICERS, OFFICERS.replace("Olga Oak\n", "Olga Oak\n        Adam Alder\n"));
        assertEquals(back, Edited.by(new Attend("Adam Alder"), absent));
    }

    @Test
    void officerComesBackToNobody() {
        String absent =
                OFFICERS.replace("none", "nobody").replace("Olga Oak", "none").replace("nobody", "Olga Oak");
        assertEquals(Pond.TEXT, Edited.by(new Attend("Olga Oak"), Pond.with(OFFICERS, absent)));
    }

    @Test
    void guestIsTheLast() {
        assertEquals(
                Pond.with("        Gil Grove\n", "        Gil Grove\n        Ada Acorn\n"),
                Edited.by(new Attend("Ada Acorn")));
    }

    @Test
    void firstGuestTakesThePlaceOfNobody() {
        String nobody = Pond.with("        Gil Grove\n", "        none\n");
        assertEquals(
                Pond.with("        Gil Grove\n", "        Ada Acorn\n"), Edited.by(new Attend("Ada Acorn"), nobody));
    }

    @Test
    void firstGuestOfAnEmptyList() {
        String empty = Pond.with("    Guests (expected):\n\n        Gil Grove\n\n", "    Guests (expected):\n\n");
        assertEquals(
                Pond.with("        Gil Grove\n", "        Ada Acorn\n"), Edited.by(new Attend("Ada Acorn"), empty));
    }

    @Test
    void listOfGuestsIsMade() {
        String none = Pond.with("    Guests (expected):\n\n        Gil Grove\n\n", "");
        assertEquals(Pond.TEXT, Edited.by(new Attend("Gil Grove"), none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Ash", "Olga Oak", "Gil Grove"})
    void whoComesAnywayChangesNothing(String name) {
        Edited.notBy(new Attend(name), Pond.TEXT);
    }

    @Test
    void onlyWholeNamesCount() {
        assertEquals(
                Pond.with("        Gil Grove\n", "        Gil Grove\n        Cleo\n"), Edited.by(new Attend("Cleo")));
    }

    @Test
    void notesAndTrailingBlanksOfOthersStay() {
        String noted = Pond.with("        Bob Birch\n", "        Bob Birch - by phone  \n");
        assertEquals(
                Pond.with(noted, "        Gil Grove\n", "        Gil Grove\n        Ada Acorn\n"),
                Edited.by(new Attend("Ada Acorn"), noted));
        String back = Edited.by(new Attend("Cleo Cedar"), noted);
        assertEquals(1, back.split("        Bob Birch - by phone  \n", -1).length - 1);
    }

    @Test
    void namesOfAnyScript() {
        assertEquals(
                Pond.with("        Gil Grove\n", "        Gil Grove\n        Олена Ковальчук\n"),
                Edited.by(new Attend("Олена Ковальчук")));
    }

    @Test
    void nameMustBeAName() {
        assertEquals("The name is empty.", Edited.refused(new Attend(" ")));
        assertEquals("The name has more than one line.", Edited.refused(new Attend("Ada\nAcorn")));
        assertEquals("The name has brackets or slashes: \"Ada [Acorn]\".", Edited.refused(new Attend("Ada [Acorn]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "Ada - Acorn", "* Ada"})
    void nameThatWouldNotBeReadAsOneIsRefused(String name) {
        assertEquals("\"" + name + "\" cannot be a name in the roll call.", Edited.refused(new Attend(name)));
    }

    @Test
    void withoutRollCallNobodyCanCome() {
        assertEquals("This agenda has no roll call.", Edited.refused(new Attend("Ada"), Pond.section(2, "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "Directors Present:", "-", "Pat Doe - late"})
    void whatIsNoNameIsRefused(String name) {
        assertThrows(Refused.class, () -> Edited.by(new Attend(name)));
    }
}
