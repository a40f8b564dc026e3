// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionReaderTest {
    @Test
    void linkOnItsOwnLine() {
        assertEquals(
                "Sam | follow up | Isis | 2015-01-21 | ",
                action("    * Sam: follow up\n          [ Isis 2015-01-21 ]\n          Status:\n"));
    }

    @Test
    void linkBehindTheText() {
        assertEquals(
                "Sam | follow up | Isis | 2015-01-21 | Done.",
                action("    * Sam: follow up [ Isis 2015-01-21 ]\n          Status: Done.\n"));
    }

    @Test
    void linkWithoutDate() {
        assertEquals(
                "Sam | follow up | Isis | null | ",
                action("    * Sam: follow up\n          [ Isis ]\n          Status:\n"));
    }

    @Test
    void linkWithADateOnly() {
        assertEquals(
                "Sam | follow up | null | 2015-01-21 | ",
                action("    * Sam: follow up\n          [ 2015-01-21 ]\n          Status:\n"));
    }

    @Test
    void linkWithAProjectOfManyWords() {
        assertEquals(
                "Sam | follow up | HTTP Server | 2015-01-21 | ",
                action("    * Sam: follow up\n          [ HTTP Server 2015-01-21 ]\n          Status:\n"));
    }

    @Test
    void withoutLink() {
        assertEquals("Sam | follow up | null | null | ", action("    * Sam: follow up\n          Status:\n"));
    }

    @Test
    void bracketWithoutBlanksInsideIsText() {
        assertEquals(
                "Sam | follow up [Isis 2015-01-21] | null | null | ",
                action("    * Sam: follow up [Isis 2015-01-21]\n          Status:\n"));
    }

    @Test
    void textOverSeveralLinesKeepsThem() {
        assertEquals(
                "Sam | follow up\n      with them | Isis | null | ",
                action("    * Sam: follow up\n          with them [ Isis ]\n          Status:\n"));
    }

    @Test
    void handWrittenTextIsIndentedByEleven() {
        assertEquals(
                "Sam | follow up\n       with them | null | null | ",
                action("    * Sam: follow up\n           with them\n           Status:\n"));
    }

    @Test
    void statusOverSeveralLines() {
        assertEquals(
                "Sam | follow up | null | null | Done,\n              mostly.",
                action("    * Sam: follow up\n          Status: Done,\n                  mostly.\n"));
    }

    @Test
    void withoutStatusAllIsText() {
        assertEquals(
                " | Sam: follow up\n      [ Isis ] | null | null | ",
                action("    * Sam: follow up\n          [ Isis ]\n"));
    }

    @Test
    void ownerEndsAtTheFirstColon() {
        assertEquals(
                "Sam | tell them: soon | null | null | ", action("    * Sam: tell them: soon\n          Status:\n"));
        assertEquals(" | follow up | null | null | ", action("    * follow up\n          Status:\n"));
    }

    @Test
    void severalInOrderWithTheirLines() {
        Agenda agenda = Pond.agenda();
        List<Action> actions = agenda.actions();
        assertEquals(List.of("Ann", "Bob"), actions.stream().map(Action::owner).toList());
        Action.Rows rows = actions.get(0).rows();
        assertEquals("    * Ann: mend the boat", agenda.lines().line(rows.first()));
        assertEquals("          Status: Bought tar.", agenda.lines().line(rows.status()));
        assertEquals("", agenda.lines().line(rows.afterLast()));
    }

    @Test
    void bulletInsideAnItemIsText() {
        assertEquals(
                "Sam | do\n      * this | null | null | ",
                action("    * Sam: do\n          * this\n          Status:\n"));
    }

    @Test
    void anyIndentWillDo() {
        assertEquals("Sam | follow up | Isis | null | ", action("* Sam: follow up\n      [ Isis ]\n      Status:\n"));
    }

    @Test
    void emptySectionIsMissing() {
        String text = Pond.section(9, "\n");
        assertEquals(List.of(), Pond.read(text).actions());
        assertTrue(Pond.item(text, "9.").missing());
    }

    @Test
    void sectionWithoutBulletsIsOneText() {
        assertEquals(" | none today | null | null | ", action("    none today\n"));
    }

    private static String action(String lines) {
        List<Action> actions = Pond.read(Pond.section(9, '\n' + lines + '\n')).actions();
        assertEquals(1, actions.size());
        Action action = actions.get(0);
        return String.join(
                " | ",
                action.owner(),
                action.text(),
                action.pmc().orElse(null),
                action.date().orElse(null),
                action.status());
    }
}
