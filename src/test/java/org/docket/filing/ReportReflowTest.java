// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportReflowTest {
    private static final ReportReflow ATTACHED = new ReportReflow(0, false);
    private static final ReportReflow QUESTIONS = new ReportReflow(0, true);
    private static final String WORDS = "many words ".repeat(10).strip();

    @Test
    void linesOfAParagraphFlow() {
        assertEquals("a? b: c", ATTACHED.of("a?\nb:\nc"));
        assertEquals("a b\n\nc d", ATTACHED.of("a  \r\n  b\n\nc\nd"));
    }

    @Test
    void questionsStayApartWhereTheyShould() {
        assertEquals("a?\nb:\nc", QUESTIONS.of("a?\nb:\nc"));
        assertEquals("a b?\nc", QUESTIONS.of("a\nb?\nc"));
    }

    @Test
    void numbersAndBulletsStayALine() {
        assertEquals("1. a\n2. b", ATTACHED.of("1. a\n2. b"));
        assertEquals("- a b\n- c", ATTACHED.of("- a\n  b\n- c"));
    }

    @Test
    void headingsAndTagsStayALine() {
        assertEquals("# Lists\nquiet too", ATTACHED.of("# Lists\nquiet\ntoo"));
        assertEquals("Lists\n-----\nquiet", ATTACHED.of("Lists\n-----\nquiet"));
        assertEquals("<private>\nno names\n</private>", ATTACHED.of("<private>\nno\nnames\n</private>"));
    }

    @Test
    void aLongLineWithoutABlankStays() {
        String link = "[7] http://example.org/" + "x".repeat(75);
        assertEquals(98, link.length());
        assertEquals(link, ATTACHED.of(link));
    }

    @Test
    void whatIsTooLongIsWrappedBehindItsPrefix() {
        assertEquals(WORDS.substring(0, 76) + "\n" + WORDS.substring(77), ATTACHED.of(WORDS));
        assertEquals(" * " + WORDS.substring(0, 70) + "\n   " + WORDS.substring(71), ATTACHED.of(" * " + WORDS));
        assertEquals("1. " + WORDS.substring(0, 70) + "\n   " + WORDS.substring(71), ATTACHED.of("1. " + WORDS));
    }

    @Test
    void anIndentLeavesLessRoom() {
        assertTrue(new ReportReflow(8, false).of(WORDS).lines().allMatch(line -> line.length() <= 70));
        assertEquals(
                WORDS.substring(0, 78 - 2),
                ATTACHED.of(WORDS).lines().findFirst().orElseThrow());
    }

    @Test
    void onlyTheLinesOfASelection() {
        String text = "a\nb\n\nc\nd\n\ne\nf";
        assertEquals("a\nb\n\nc d\n\ne\nf", ATTACHED.of(text, 5, 8));
        assertEquals("a b\n\nc d\n\ne f", ATTACHED.of(text, 3, 3));
        assertEquals("a b\n\nc d\n\ne f", ATTACHED.of(text, 0, 99));
        assertEquals("a\nb\n\nc\nd\n\ne f", ATTACHED.of(text, 10, 13));
    }

    @Test
    void itIsNeededWhereALineIsTooLongForItsPlace() {
        assertFalse(ATTACHED.isNeeded("x".repeat(80)));
        assertTrue(ATTACHED.isNeeded("x".repeat(81)));
        assertTrue(new ReportReflow(8, false).isNeeded("a\n" + "x".repeat(73)));
    }

    @Test
    void twiceIsAsOnce() {
        String once = ATTACHED.of(" * " + WORDS + "\n\n" + WORDS + "\n1. " + WORDS);
        assertEquals(once, ATTACHED.of(once));
    }
}
