// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.post;
import static org.docket.clerk.Office.unapprove;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Item;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.store.Aside;
import org.docket.store.Position;
import org.docket.store.Position.Basis;
import org.docket.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An approval of an earlier text is given again on the one that stands there now; white space alone asks for nothing. */
class AffirmedTest {
    private static final String LONG = "We released twice this quarter and answered every question that was asked.";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.make(GUS, post("B", LONG));
        office.make(JOE, approve("B"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whiteSpaceAloneKeepsThem() {
        office.make(GUS, post("B", LONG.replace("and answered", "\n\n   and\n\u00a0 answered")));
        assertFalse(mine().stale());
        office.make(GUS, post("B", LONG.replace("every question", "everyquestion")));
        assertTrue(mine().stale());
    }

    @Test
    void thoseBoundToWhiteSpaceOnceAreNoMore() {
        Item item = office.clerk.agenda(MEETING).item("B").orElseThrow();
        Position now = mine().position().orElseThrow();
        String exact = Sha256.of(item.title() + "\n" + item.owner().orElse("") + "\n" + item.text());
        Basis once = new Basis(exact, now.basis().revision(), true);
        Position old = new Position(now.item(), now.initials(), now.kind(), once, now.who(), now.when());
        office.store.change(books -> {
            books.positions().drop(MEETING, List.of(now));
            books.positions().add(MEETING, List.of(old));
        });
        Clerk clerk = office.another();
        assertFalse(mine(clerk).stale());
        assertEquals(LONG, clerk.givenOn(MEETING, mine(clerk)).orElseThrow().text());
        office.make(GUS, post("B", LONG.replace("twice", "\n twice")));
        assertFalse(mine().stale());
        office.make(GUS, post("B", LONG.replace("twice", "thrice")));
        assertTrue(mine().stale());
    }

    @Test
    void approvedAgainFromTheQueueMovesTheBasis() {
        office.make(GUS, post("B", "Other news."));
        assertEquals(1, office.enqueue(JOE, approve("B")).size());
        assertTrue(mine().stale());
        int before = office.number();
        Committed committed = office.commit(JOE);
        assertEquals(1, committed.applied().size());
        assertFalse(committed.changed());
        assertEquals(before, office.number());
        assertFalse(mine().stale());
        assertEquals(before, mine().revision());
        assertEquals(0, office.clerk.queue(JOE, MEETING).size());
        assertEquals(0, office.enqueue(JOE, approve("B")).size());
    }

    @Test
    void theQueueSaysWhatItWillDo() {
        office.make(GUS, post("B", "Other news."));
        assertEquals("Approve again Bee", office.enqueue(JOE, approve("B")).message());
    }

    @Test
    void withdrawingTakesItsPlaceInTheQueue() {
        office.make(GUS, post("B", "Other news."));
        Queue queue = office.enqueue(JOE, approve("B"), unapprove("B"));
        assertEquals(List.of("unapprove"), kinds(queue));
        assertEquals(List.of("approve"), kinds(office.enqueue(JOE, approve("B"))));
    }

    @Test
    void whoReadTheEarlierTextStillApprovesThatOnly() {
        Target read = Target.of(office.clerk.agenda(MEETING).item("B").orElseThrow());
        office.make(GUS, post("B", "Other news."));
        assertEquals(0, office.enqueue(JOE, new Approve(read, "")).size());
    }

    @Test
    void itIsWrittenDownAndToldEverywhere() {
        Clerk elsewhere = office.another();
        List<String> heard = new ArrayList<>();
        office.clerk.onNews(Bell.Beside.SAID, heard::add);
        elsewhere.onNews(Bell.Beside.SAID, meeting -> heard.add("elsewhere " + meeting));
        office.make(GUS, post("B", "Other news."));
        assertTrue(mine(elsewhere).stale());
        assertEquals(List.of(), heard);
        office.make(JOE, approve("B"));
        assertEquals(List.of(MEETING), heard);
        elsewhere.lookAround();
        elsewhere.lookAround();
        assertEquals(List.of(MEETING, "elsewhere " + MEETING), heard);
        assertFalse(mine(elsewhere).stale());
        Aside said = office.store.read(books -> books.asides().all(MEETING)).get(0);
        assertEquals(Aside.Kind.AFFIRMED, said.kind());
        assertEquals(List.of("Bee", "jt", "joe"), List.of(said.title(), said.initials(), said.who()));
        assertEquals(office.number(), said.revision());
        assertFalse(said.was().equals(said.sha256()));
    }

    @Test
    void whatChangesNothingMakesNobodyElseApproveAgain() {
        office.make(GUS, post("B", "Other news."));
        office.make(GUS, post("B", "Other news."));
        assertTrue(mine().stale());
    }

    @Test
    void approvingTheSameTwiceIsNothingToTell() {
        office.make(JOE, approve("B"));
        assertEquals(List.of(), office.store.read(books -> books.asides().all(MEETING)));
    }

    private static List<String> kinds(Queue queue) {
        return queue.changes().stream().map(change -> change.kind()).toList();
    }

    private Standing mine() {
        return mine(office.clerk);
    }

    private static Standing mine(Clerk clerk) {
        return clerk.positions(MEETING).stream()
                .filter(standing -> standing.item().equals("B") && standing.isApprovalBy("jt"))
                .findFirst()
                .orElseThrow();
    }
}
