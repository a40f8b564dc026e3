// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.docket.SmallAgenda;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.store.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text edited by hand is merged; nobody but the secretary enters what others said. */
class HandEditsTest {
    private static final String EDITED = SmallAgenda.TEXT.replace("We did well.", "We did better.");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEditOfTheNewestText() {
        HandEdited edited = edit(JOE, 1, EDITED);
        assertEquals(EDITED, office.text());
        assertTrue(edited.changed());
        assertFalse(edited.merged());
        assertEquals("joe", edited.revision().who());
        assertEquals("Edit by hand: Ant", edited.revision().message());
    }

    @Test
    void anEditOfAnOlderTextIsMerged() {
        office.make(GUS, approve("B"));
        HandEdited edited = edit(JOE, 1, EDITED);
        assertTrue(edited.merged());
        assertEquals(3, edited.revision().number());
        assertEquals(EDITED.replace("approved:\n", "approved: gs\n"), office.text());
    }

    @Test
    void aConflictChangesNothing() {
        office.make(GUS, post("A", "Theirs."));
        String before = office.text();
        HandEdited edited = edit(JOE, 1, EDITED);
        assertEquals(List.of("A"), edited.conflicts());
        assertEquals(before, office.text());
        assertEquals(2, office.number());
    }

    @Test
    void theSameTextMakesNoRevision() {
        assertFalse(edit(JOE, 1, SmallAgenda.TEXT).changed());
        edit(JOE, 1, EDITED);
        assertFalse(edit(JOE, 1, EDITED).changed());
        assertEquals(2, office.number());
    }

    @Test
    void onlySomeEditByHand() {
        assertThrows(NotAllowed.class, () -> edit(AMY, 1, EDITED));
        assertThrows(Refused.class, () -> edit(JOE, 9, EDITED));
    }

    @Test
    void onesOwnInitialsAreOnesOwn() {
        edit(GUS, 1, SmallAgenda.TEXT.replace("approved:\n", "approved: gs\n"));
        assertTrue(office.text().contains("approved: gs\n"));
    }

    @Test
    void othersInitialsAreTheSecretarys() {
        String more = SmallAgenda.TEXT.replace("approved: jt\n", "approved: jt, zz\n");
        String fewer = SmallAgenda.TEXT.replace("approved: jt\n", "approved:\n");
        assertTrue(refusal(GUS, more).contains("adds the approval of zz to Ant"), refusal(GUS, more));
        assertTrue(refusal(GUS, fewer).contains("takes the approval of jt from Ant"), refusal(GUS, fewer));
        edit(CLR, 1, more);
        assertEquals("Edit by hand: Ant\nadds the approval of zz to Ant", office.message());
    }

    @Test
    void whoTakesNoPositionsTakesNoneByHand() {
        String approves = SmallAgenda.TEXT.replace("approved:\n", "approved: clr\n");
        assertTrue(refusal(CLR, approves).contains("adds the approval of clr to Bee"), refusal(CLR, approves));
        String holds = SmallAgenda.TEXT.replaceFirst("comments:\n", "comments:\n           clr: [recused] I am.\n");
        assertTrue(refusal(CLR, holds).contains("adds a comment of clr to Ant"), refusal(CLR, holds));
        String says = SmallAgenda.TEXT.replaceFirst("comments:\n", "comments:\n           clr: I am.\n");
        assertThrows(Refused.class, () -> edit(HUW, 1, says));
        assertTrue(edit(CLR, 1, says).changed());
        assertEquals(List.of(), deeds());
    }

    @Test
    void whoSpeaksForOthersIsWrittenDown() {
        edit(CLR, 1, SmallAgenda.TEXT.replace("approved:\n", "approved: zz\n"));
        assertEquals(
                List.of(new Deed(
                        Office.NOON, "clr", "here", "edits by hand what others said", MEETING + " revision 2")),
                deeds());
    }

    @Test
    void aSecondBlockIsNotPlanted() {
        String second = SmallAgenda.TEXT.replaceFirst(
                "(?m)^ {9}\\]\n", "         ]\n\n       [ approved: jt, gs\n         comments:\n         ]\n");
        assertTrue(refusal(CLR, second).contains("[ approved: jt, gs"), refusal(CLR, second));
        assertEquals(1, office.number());
    }

    @Test
    void aMessageComesBeforeWhatIsTold() {
        String more = SmallAgenda.TEXT.replace("approved: jt\n", "approved: jt, zz\n");
        office.clerk.edit(CLR, MEETING, new Typed(1, more, " As Zoe said by phone ", "here"));
        assertEquals("As Zoe said by phone\nadds the approval of zz to Ant", office.message());
    }

    @Test
    void othersCommentsAreTheSecretarys() {
        office.make(GUS, comment("A", "How many people?"));
        String base = office.text();
        String changed = base.replace("How many", "So many");
        assertTrue(refusal(JOE, changed).contains("a comment of gs"), refusal(JOE, changed));
        edit(GUS, 2, changed);
        edit(CLR, 3, base);
        assertEquals(
                "Edit by hand: Ant\nadds a comment of gs to Ant\ntakes a comment of gs from Ant", office.message());
    }

    @Test
    void commentsMayBeFoldedAnew() {
        office.make(GUS, comment("A", "How many people?"));
        String folded = office.text().replace("How many people?", "How many\n               people?");
        assertTrue(edit(JOE, 2, folded).changed());
    }

    @Test
    void anItemWithOthersWordsIsNotTakenOut() {
        office.make(GUS, comment("7A", "Why?"));
        String without = office.text().replaceAll("(?s)    A\\. Change the Ant.*(?= 8\\. Disc)", "");
        assertTrue(refusal(JOE, without).contains("takes a comment of gs"), refusal(JOE, without));
    }

    @Test
    void unbalancedPrivateTagsAreRefused() {
        String open = SmallAgenda.TEXT.replace("We did well.", "<private>\nWe did well.");
        assertThrows(Refused.class, () -> edit(CLR, 1, open));
        assertEquals(1, office.number());
    }

    @Test
    void aFileIsComparedWithWhatWasLastOutside() {
        office.make(GUS, approve("B"));
        HandEdited taken = office.clerk.take(MEETING, EDITED);
        assertTrue(taken.merged());
        assertEquals("import", taken.revision().who());
        String both = EDITED.replace("approved:\n", "approved: gs\n");
        assertEquals(both, office.text());
        assertFalse(office.clerk.take(MEETING, EDITED).changed());
        office.make(GUS, post("A", "Newer."));
        assertFalse(office.clerk.take(MEETING, EDITED).changed());
        assertTrue(office.text().contains("Newer."));
    }

    @Test
    void aFileGivenOutIsTheNextToCompareWith() {
        office.make(GUS, approve("B"), post("A", "Newer."));
        String out = new String(office.clerk.give(MEETING), UTF_8);
        assertEquals(office.text(), out);
        office.clerk.take(MEETING, out.replace("Newer.", "Newest."));
        assertEquals(out.replace("Newer.", "Newest."), office.text());
    }

    @Test
    void aFileInConflictCanBeMendedAndTakenAgain() {
        office.make(GUS, post("A", "Theirs."));
        assertEquals(List.of("A"), office.clerk.take(MEETING, EDITED).conflicts());
        assertEquals(List.of("A"), office.clerk.take(MEETING, EDITED).conflicts());
        String mended = office.text();
        assertFalse(office.clerk.take(MEETING, mended).isConflict());
    }

    @Test
    void aFileThatSpeaksForOthersIsRefused() {
        String more = SmallAgenda.TEXT.replace("approved:\n", "approved: zz\n");
        assertThrows(Refused.class, () -> office.clerk.take(MEETING, more));
        assertEquals(1, office.number());
    }

    @Test
    void everyByteOfAFileIsKept() {
        String odd = "\uFEFF" + SmallAgenda.TEXT.replace("\n", "\r\n").replace("better", "b\uDCE9tter");
        office.clerk.take("2026-01-21-2", odd);
        assertEquals(odd, office.clerk.agenda("2026-01-21-2").text());
    }

    private List<Deed> deeds() {
        return office.store.read(books -> books.audit().newest(9));
    }

    private HandEdited edit(Person who, int base, String text) {
        return office.clerk.edit(who, MEETING, Typed.of(base, text, "here"));
    }

    private String refusal(Person who, String text) {
        int newest = office.number();
        return assertThrows(Refused.class, () -> edit(who, newest, text)).getMessage();
    }
}
