// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.edit.HandEdit.Merged;
import org.junit.jupiter.api.Test;

/** A text edited by hand is merged item by item with what others changed. */
class HandEditTest {
    private static final String RULE = SmallAgenda.RULE;
    private static final String BASE = SmallAgenda.TEXT;

    @Test
    void theSampleReadsAsMeant() {
        List<String> ids = agenda(BASE).items().stream()
                .map(item -> item.id() + " " + item.title())
                .toList();
        assertEquals(
                List.of(
                        "1. Call to order",
                        "2. Roll Call",
                        "A Ant",
                        "B Bee",
                        "7A Change Ant Chair",
                        "8. Discussion Items",
                        "9. Action Items",
                        "10. Unfinished Business",
                        "11. New Business",
                        "12. Announcements",
                        "13. Adjournment"),
                ids);
    }

    @Test
    void oneSideAlone() {
        String edited = BASE.replace("We did well.", "We did better.");
        assertEquals(edited, merged(BASE, edited, BASE));
        assertEquals(edited, merged(BASE, BASE, edited));
        assertEquals(edited, merged(BASE, edited, edited));
    }

    @Test
    void differentItems() {
        String mine = BASE.replace("We did well.", "We did better.");
        String theirs = BASE.replace("WHEREAS, there is one.", "WHEREAS, there are two.");
        String both = theirs.replace("We did well.", "We did better.");
        assertEquals(both, merged(BASE, mine, theirs));
        assertEquals(both, merged(BASE, theirs, mine));
    }

    @Test
    void anApprovalBesideANewReport() {
        String mine = BASE.replace("[Kim Roe]\n\n\n", "[Kim Roe]\n\nNews.\n\n\n");
        String theirs = BASE.replace("approved:\n", "approved: jt\n");
        assertEquals(theirs.replace("[Kim Roe]\n\n\n", "[Kim Roe]\n\nNews.\n\n\n"), merged(BASE, mine, theirs));
    }

    @Test
    void theSameItemChangedInTwoWaysIsNamed() {
        String mine = BASE.replace("We did well.", "We did better.");
        String theirs = BASE.replace("We did well.", "We did worse.");
        assertEquals(List.of("A"), conflicts(BASE, mine, theirs));
    }

    @Test
    void theSameItemChangedAlikeIsFine() {
        String mine = BASE.replace("We did well.", "We did better.");
        String theirs = mine.replace("there is one", "there are two");
        assertEquals(theirs, merged(BASE, mine, theirs));
    }

    @Test
    void severalConflictsAreAllNamed() {
        String mine = BASE.replace("We did well.", "mine").replace("there is one", "mine");
        String theirs = BASE.replace("We did well.", "theirs").replace("there is one", "theirs");
        assertEquals(List.of("7A", "A"), conflicts(BASE, mine, theirs));
    }

    @Test
    void anItemAddedByOthersStays() {
        String resolution = "    B. Establish the Cat Project\n\n       WHEREAS, cats.\n\n";
        String theirs = BASE.replace(" 8. Discussion", resolution + " 8. Discussion");
        String mine = BASE.replace("We did well.", "We did better.");
        assertEquals(theirs.replace("We did well.", "We did better."), merged(BASE, mine, theirs));
        assertEquals(theirs.replace("We did well.", "We did better."), merged(BASE, theirs, mine));
    }

    @Test
    void twoItemsWithOneLetterAreAConflict() {
        String cat = "    B. Establish the Cat Project\n\n       WHEREAS, cats.\n\n";
        String dog = "    B. Establish the Dog Project\n\n       WHEREAS, dogs.\n\n";
        String mine = BASE.replace(" 8. Discussion", cat + " 8. Discussion");
        String theirs = BASE.replace(" 8. Discussion", dog + " 8. Discussion");
        assertEquals(List.of("7B"), conflicts(BASE, mine, theirs));
    }

    @Test
    void anAttachmentAddedByOthersStays() {
        String theirs = BASE.replace(
                "-".repeat(54),
                RULE + "Attachment C: Report from the Cow Project  [Jo Moe]\n\nMoo.\n\n\n" + "-".repeat(54));
        String mine = BASE.replace("We did well.", "We did better.");
        assertEquals(theirs.replace("We did well.", "We did better."), merged(BASE, mine, theirs));
    }

    @Test
    void anItemTakenOutByHandIsGone() {
        String resolution = "    A. Change the Ant Project Chair\n\n       WHEREAS, there is one.\n\n";
        String mine = BASE.replace(resolution, "");
        String theirs = BASE.replace("We did well.", "We did better.");
        assertFalse(mine.equals(BASE));
        assertEquals(mine.replace("We did well.", "We did better."), merged(BASE, mine, theirs));
    }

    @Test
    void anItemTakenOutByHandThatOthersChangedIsAConflict() {
        String resolution = "    A. Change the Ant Project Chair\n\n       WHEREAS, there is one.\n\n";
        String mine = BASE.replace(resolution, "");
        String theirs = BASE.replace("there is one", "there are two");
        assertEquals(List.of("7A"), conflicts(BASE, mine, theirs));
    }

    @Test
    void anotherLetterIsStillTheSameItem() {
        String mine = BASE.replace("there is one", "there are two");
        String theirs = BASE.replace(
                " 7. Special Orders\n\n    A. Change",
                " 7. Special Orders\n\n    A. Establish the Cat Project\n\n       WHEREAS, cats.\n\n    B. Change");
        assertEquals(List.of("7B"), conflicts(BASE, mine, theirs));
        String elsewhere = BASE.replace("We did well.", "We did better.");
        assertEquals(theirs.replace("We did well.", "We did better."), merged(BASE, elsewhere, theirs));
    }

    @Test
    void linesBetweenItemsAreARegionToo() {
        String flags = "    Summary of Reports\n\n     The following reports require further discussion:\n\n"
                + "        # Bee [jt]\n\n";
        String theirs = BASE.replace("    A. Project Ant", flags + "    A. Project Ant");
        String mine = BASE.replace("We did well.", "We did better.");
        assertEquals(theirs.replace("We did well.", "We did better."), merged(BASE, mine, theirs));
    }

    @Test
    void lineEndsAndBytesElsewhereStay() {
        String base = '\uFEFF' + BASE.replace("\n", "\r\n").replace("WHEREAS", "WHERE\uDCFFAS");
        String mine = base.replace("We did well.", "We did better.\r\nReally.  ");
        String theirs = base.replace("approved:\r\n", "approved: jt\r\n");
        assertEquals(theirs.replace("We did well.", "We did better.\r\nReally.  "), merged(base, mine, theirs));
    }

    @Test
    void mergedAgainChangesNothing() {
        String mine = BASE.replace("We did well.", "We did better.");
        String theirs = BASE.replace("there is one", "there are two");
        String once = merged(BASE, mine, theirs);
        assertEquals(once, merged(mine, mine, once));
        assertEquals(once, merged(BASE, mine, once));
    }

    @Test
    void whatBothChangedIsToldAndMayBeChosen() {
        String mine = BASE.replace("We did well.", "We did better.").replace("there is one", "there are two");
        String theirs = BASE.replace("We did well.", "We did worse.").replace("10:00", "11:00");
        Merged merged = HandEdit.merge(agenda(BASE), agenda(mine), agenda(theirs));
        Clash clash = merged.clashes().get(0);
        assertEquals(List.of("A"), merged.conflicts());
        assertEquals("A", clash.item());
        assertTrue(clash.before().contains("We did well."), clash.before());
        assertTrue(clash.mine().contains("We did better."), clash.mine());
        assertTrue(clash.theirs().contains("We did worse."), clash.theirs());
        assertEquals(mine.replace("10:00", "11:00"), merged.text());
        assertEquals(theirs.replace("there is one", "there are two"), chosen(mine, theirs, clash.theirs()));
        assertEquals(mine.replace("10:00", "11:00"), chosen(mine, theirs, clash.mine()));
        String other = clash.mine().replace("better", "as ever");
        assertEquals(mine.replace("10:00", "11:00").replace("better", "as ever"), chosen(mine, theirs, other));
    }

    @Test
    void aChoiceMayNotMakeAnotherItemRead() {
        String mine = BASE.replace("We did well.", "We did better.");
        String theirs = BASE.replace("We did well.", "We did worse.");
        String chosen = "Attachment A: Report from the Ant Project  [Pat Doe]\n\nWell.\n\n" + RULE
                + "Attachment C: Report from the Cat Project  [Kim Roe]\n\nMeow.\n\n\n";
        Merged merged = HandEdit.merge(agenda(BASE), agenda(mine), agenda(theirs), List.of(chosen));
        assertTrue(merged.isConflict());
        assertEquals(1, merged.clashes().size());
    }

    @Test
    void anItemThatOneTookOutAndTheOtherChanged() {
        String mine = BASE.replaceAll("(?s)    A\\. Change the Ant.*(?= 8\\. Disc)", "");
        String theirs = BASE.replace("there is one", "there are two");
        Clash clash = HandEdit.merge(agenda(BASE), agenda(mine), agenda(theirs))
                .clashes()
                .get(0);
        assertEquals("", clash.mine());
        assertEquals(theirs, chosen(mine, theirs, clash.theirs()));
        assertEquals(mine, chosen(mine, theirs, ""));
    }

    private static String chosen(String mine, String theirs, String lines) {
        Merged merged = HandEdit.merge(agenda(BASE), agenda(mine), agenda(theirs), List.of(lines));
        assertEquals(List.of(), merged.conflicts());
        return merged.text();
    }

    @Test
    void textsThatAreNoAgenda() {
        assertEquals("b", merged("a", "b", "a"));
        assertEquals(List.of("text"), conflicts("a", "b", "c"));
    }

    private static String merged(String base, String mine, String theirs) {
        Merged merged = HandEdit.merge(agenda(base), agenda(mine), agenda(theirs));
        assertEquals(List.of(), merged.conflicts());
        return merged.text();
    }

    private static List<String> conflicts(String base, String mine, String theirs) {
        return HandEdit.merge(agenda(base), agenda(mine), agenda(theirs)).conflicts();
    }

    private static Agenda agenda(String text) {
        return Agenda.parse(text, Board.builtIn());
    }
}
