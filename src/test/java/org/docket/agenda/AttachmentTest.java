// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    private static final String RULE = "-".repeat(41);

    @Test
    void numbersAreOfficersAndLettersCommittees() {
        assertEquals(Kind.OFFICER, Pond.item(Pond.TEXT, "1").kind());
        assertEquals(Kind.COMMITTEE, Pond.item(Pond.TEXT, "A").kind());
    }

    @Test
    void reportKeepsItsLines() {
        assertEquals(
                "Dragonfly 2.0 is out.\n\n  * It flies.",
                Pond.item(Pond.TEXT, "A").text());
    }

    @Test
    void emptyReportIsMissing() {
        assertTrue(Pond.item(Pond.TEXT, "B").missing());
        assertEquals(
                "d41d8cd98f00b204e9800998ecf8427e", Pond.item(Pond.TEXT, "B").digest());
        assertFalse(Pond.item(Pond.TEXT, "A").missing());
    }

    @Test
    void reportOfBlanksIsMissing() {
        assertTrue(Pond.item(Pond.with("It stands.", " \t \n   "), "C").missing());
    }

    @Test
    void rulesInsideAReportEndNothing() {
        for (int dashes : List.of(40, 41, 42, 57, 76)) {
            String report = "Table\n" + "-".repeat(dashes) + "\nRow\n" + RULE + "\n\nMore.";
            assertEquals(report, Pond.item(Pond.with("It stands.", report), "C").text());
        }
    }

    @Test
    void ruleBeforeTheNextMayBeLonger() {
        String text = Pond.with(RULE + "\nAttachment B", RULE + "------\nAttachment B");
        assertEquals("Frog", Pond.item(text, "B").title());
        assertEquals(
                "Dragonfly 2.0 is out.\n\n  * It flies.", Pond.item(text, "A").text());
    }

    @Test
    void ruleOfFortyDashesIsNone() {
        String text = Pond.with(RULE + "\nAttachment B", "-".repeat(40) + "\nAttachment B");
        assertEquals("UNKNOWN", Pond.item(text, "B").title());
    }

    @Test
    void twoBlanksBeforeTheLetter() {
        assertEquals(
                "Heron",
                Pond.item(Pond.with("Attachment C: ", "Attachment  C: "), "C").title());
    }

    @Test
    void titleMayGoOnAfterEightBlanks() {
        String text = Pond.with("Pond Heron Project  [Joe Tamarack]", "Pond Heron\n        Project  [Joe Tamarack]");
        Item heron = Pond.item(text, "C");
        assertEquals(List.of("Heron", "It stands."), List.of(heron.title(), heron.text()));
    }

    @Test
    void reportThatBeginsFarInIsNotPartOfATitleWithOwner() {
        String text = Pond.with("[Joe Tamarack]\n\nIt stands.", "[Joe Tamarack]\n          It stands.");
        assertEquals(
                List.of("Heron", "It stands."),
                List.of(Pond.item(text, "C").title(), Pond.item(text, "C").text()));
    }

    @Test
    void lastReportNeedsNoEnd() {
        String text = Pond.TEXT.substring(0, Pond.TEXT.indexOf("It stands.") + 10);
        assertEquals("It stands.", Pond.item(text, "C").text());
    }

    @Test
    void bytesThatAreNotUtf8AreWarnedOf() {
        for (String word : List.of("\uDCE9", "\uFFFD")) {
            Item heron = Pond.item(Pond.with("It stands.", "It\nst" + word + "nds."), "C");
            assertEquals("It\nst\uFFFDnds.", heron.text());
            assertEquals(
                    List.of(Warning.Code.ENCODING),
                    heron.warnings().stream().map(Warning::code).toList());
        }
    }

    @Test
    void officeIsTheTitleWithoutItsFirstWords() {
        assertEquals(Optional.of("Boats"), Pond.item(Pond.TEXT, "1").office());
    }
}
