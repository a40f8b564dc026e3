// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.flag;
import static org.docket.clerk.Office.post;
import static org.docket.clerk.Office.unapprove;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Item;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.store.Position.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A position remembers the text it was given on, whoever wrote it down. */
class PositionsTest {
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
    void thoseFoundAtImportAreNotKnown() {
        Standing standing = standing("A", "jt");
        assertFalse(standing.known());
        assertFalse(standing.stale());
        office.make(GUS, post("A", "Other news."));
        assertFalse(standing("A", "jt").known());
        assertTrue(standing("A", "jt").stale());
    }

    @Test
    void aLaterTextMakesThemStale() {
        office.make(JOE, post("B", "News."), approve("B"));
        assertTrue(standing("B", "jt").known());
        assertFalse(standing("B", "jt").stale());
        office.make(GUS, post("B", "Other news."), approve("B"));
        assertTrue(standing("B", "jt").stale());
        assertFalse(standing("B", "gs").stale());
        assertEquals("News.", givenOn("B", "jt").text());
        assertEquals("Other news.", givenOn("B", "gs").text());
    }

    @Test
    void theEarlierTextMakesThemGoodAgain() {
        office.make(JOE, post("B", "News."), approve("B"));
        office.make(GUS, post("B", "Other news."));
        office.make(GUS, post("B", "News."));
        assertFalse(standing("B", "jt").stale());
    }

    @Test
    void anotherOwnerMakesThemStale() {
        office.make(JOE, approve("B"));
        office.clerk.edit(CLR, MEETING, Typed.of(2, office.text().replace("[Kim Roe", "[Lee Poe"), "here"));
        assertTrue(standing("B", "jt").stale());
    }

    @Test
    void whoReadAnEarlierTextIsBoundToThat() {
        office.make(GUS, post("B", "News."));
        Target read = Target.of(office.clerk.agenda(MEETING).item("B").orElseThrow());
        office.make(GUS, post("B", "Other news."));
        office.make(JOE, new Approve(read, ""));
        assertTrue(standing("B", "jt").stale());
        assertEquals("News.", givenOn("B", "jt").text());
    }

    @Test
    void whoQueuedOnAnEarlierTextIsBoundToThat() {
        office.make(GUS, post("B", "News."));
        office.enqueue(JOE, approve("B"), flag("B"));
        office.make(GUS, post("B", "Other news."));
        office.commit(JOE);
        List<Standing> mine = office.clerk.positions(MEETING).stream()
                .filter(standing -> standing.item().equals("B"))
                .toList();
        assertEquals(2, mine.size());
        mine.forEach(standing -> assertTrue(standing.stale(), standing.toString()));
    }

    @Test
    void aTextNobodyKnowsIsAnEarlierOne() {
        Target read = new Target("B", Optional.of("Bee"), Optional.of("0123456789abcdef0123456789abcdef"));
        office.make(JOE, new Approve(read, ""));
        assertTrue(standing("B", "jt").stale());
        assertEquals(Optional.empty(), office.clerk.givenOn(MEETING, standing("B", "jt")));
    }

    @Test
    void approvingAgainBindsToTheNewText() {
        office.make(JOE, approve("B"));
        office.make(GUS, post("B", "News."));
        assertTrue(standing("B", "jt").stale());
        assertFalse(office.make(JOE, approve("B")).changed());
        assertFalse(standing("B", "jt").stale());
        assertEquals(3, office.number());
    }

    @Test
    void withdrawnIsGone() {
        office.make(JOE, approve("B"), flag("B"));
        office.make(JOE, unapprove("B"));
        List<Kind> left = office.clerk.positions(MEETING).stream()
                .filter(standing -> standing.item().equals("B"))
                .map(Standing::kind)
                .toList();
        assertEquals(List.of(Kind.FLAG), left);
    }

    @Test
    void thoseTheSecretaryWritesDownAreKnownToo() {
        office.clerk.edit(CLR, MEETING, Typed.of(1, SmallAgenda.TEXT.replace("approved:\n", "approved: gs\n"), "here"));
        Standing standing = standing("B", "gs");
        assertTrue(standing.known());
        assertEquals("clr", standing.position().orElseThrow().who());
    }

    @Test
    void anotherLetterDoesNotLoseThem() {
        String text = SmallAgenda.TEXT;
        office.make(JOE, approve("B"));
        String renamed = office.text()
                .replace("    B. Project Bee", "    C. Project Bee")
                .replace("See Attachment B", "See Attachment C")
                .replace("Attachment B: Report", "Attachment C: Report");
        office.clerk.edit(CLR, MEETING, Typed.of(2, renamed, "here"));
        assertFalse(text.equals(renamed));
        assertTrue(standing("C", "jt").known());
        assertFalse(standing("C", "jt").stale());
        assertEquals("joe", standing("C", "jt").position().orElseThrow().who());
    }

    private Item givenOn(String item, String initials) {
        return office.clerk.givenOn(MEETING, standing(item, initials)).orElseThrow();
    }

    private Standing standing(String item, String initials) {
        return office.clerk.positions(MEETING).stream()
                .filter(standing -> standing.item().equals(item) && standing.kind() == Kind.APPROVE)
                .filter(standing -> standing.initials().equals(initials))
                .findFirst()
                .orElseThrow();
    }
}
