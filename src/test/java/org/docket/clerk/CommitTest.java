// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.flag;
import static org.docket.clerk.Office.post;
import static org.docket.clerk.Office.unapprove;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.SmallAgenda;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddAction;
import org.docket.edit.AddResolution;
import org.docket.edit.Approve;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A queue is committed over the newest text as one revision; what no longer applies waits on. */
class CommitTest {
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
    void allOfItIsOneRevision() {
        office.enqueue(JOE, approve("B"), unapprove("A"), flag("B"), comment("A", "Nice report!"));
        Committed committed = office.commit(JOE);
        assertEquals(2, committed.revision().number());
        assertTrue(committed.changed());
        assertEquals(List.of("approve", "unapprove", "flag", "comment"), kinds(committed.applied()));
        assertEquals(List.of(), committed.kept());
        assertEquals("Approve Bee\nUnapprove Ant\nFlag Bee\nComment on Ant", office.message());
        assertEquals(0, office.clerk.queue(JOE, MEETING).size());
    }

    @Test
    void othersWorkIsKept() {
        office.enqueue(JOE, approve("B"));
        office.enqueue(GUS, approve("B"), comment("B", "Well."));
        office.commit(GUS);
        office.commit(JOE);
        assertEquals(
                SmallAgenda.TEXT.replace(
                        "approved:\n         comments:\n",
                        "approved: gs, jt\n         comments:\n           gs: Well.\n"),
                office.text());
    }

    @Test
    void whatIsGoneIsKeptWithItsReason() {
        office.enqueue(JOE, approve("B"), comment("7A", "Why?"));
        String resolution = "    A. Change the Ant Project Chair\n\n       WHEREAS, there is one.\n\n";
        office.clerk.edit(CLR, MEETING, Typed.of(1, SmallAgenda.TEXT.replace(resolution, ""), "here"));
        Committed committed = office.commit(JOE);
        assertEquals(List.of("approve"), kinds(committed.applied()));
        assertEquals(1, committed.kept().size());
        assertTrue(committed.kept().get(0).reason().contains("7A"), committed.toString());
        Queue left = office.clerk.queue(JOE, MEETING);
        assertEquals(committed.kept(), left.entries());
        assertFalse(left.entries().get(0).applies());
    }

    @Test
    void anotherTitleIsKeptWithItsReason() {
        office.enqueue(JOE, approve("B"));
        office.clerk.edit(
                CLR,
                MEETING,
                Typed.of(1, SmallAgenda.TEXT.replace("from the Bee Project", "from the Wasp Project"), "here"));
        Committed committed = office.commit(JOE);
        assertEquals(List.of(), committed.applied());
        assertFalse(committed.changed());
        assertTrue(committed.kept().get(0).reason().contains("Wasp"), committed.toString());
        assertEquals(2, office.number());
        assertTrue(office.text().contains("[ Bee.\n         approved:\n"));
    }

    @Test
    void aPostOnATextThatMovedOnIsKept() {
        office.enqueue(JOE, post("A", "Mine."));
        office.make(GUS, post("A", "Theirs."));
        Committed committed = office.commit(JOE);
        assertEquals(1, committed.kept().size());
        assertTrue(office.text().contains("Theirs."));
    }

    @Test
    void initialsThatWereSomebodyElsesThenAreNotTakenOver() {
        LocalDate day = LocalDate.parse(MEETING);
        Term then = new Term(Role.DIRECTOR, "", Optional.empty(), Optional.of(day));
        Term since = new Term(Role.DIRECTOR, "", Optional.of(day.plusDays(1)), Optional.empty());
        Person former = new Person("old", "Old Jay", "oj", "", List.of(then));
        Person later = new Person("new", "New Jay", "oj", "", List.of(since));
        office.store.change(books -> List.of(former, later).forEach(books.people()::put));
        Refused refused = assertThrows(Refused.class, () -> office.make(later, approve("B")));
        assertEquals("On this agenda oj is Old Jay.", refused.getMessage());
        assertTrue(office.make(former, approve("B")).changed());
    }

    @Test
    void whatSomebodyMayNoLongerIsKept() {
        office.enqueue(JOE, approve("B"));
        Person retired = new Person("joe", "Joe Tester", "jt", "", Set.of(Role.MEMBER));
        Committed committed = office.commit(retired);
        assertEquals(
                "Your roles do not let you approve, flag, hold or be recused.",
                committed.kept().get(0).reason());
        assertEquals(1, office.number());
    }

    @Test
    void anEmptyQueueMakesNoRevision() {
        Committed committed = office.commit(JOE);
        assertEquals(1, committed.revision().number());
        assertEquals(List.of(), committed.applied());
    }

    @Test
    void initialsOfTheDayAreUsed() {
        office.enqueue(JOE, approve("B"));
        office.commit(new Person("joe", "Joe Tester", "jqt", "", Set.of(Role.DIRECTOR)));
        assertTrue(office.text().contains("approved: jqt\n"));
    }

    @Test
    void aTextOfOthersDoesNotHoldAPositionUp() {
        Target read = new Target("B", Optional.of("Bee"), Optional.of("0123456789abcdef0123456789abcdef"));
        office.enqueue(JOE, new Approve(read, "jt"));
        assertEquals(1, office.commit(JOE).applied().size());
    }

    @Test
    void messagesTellPostedItems() {
        office.make(JOE, post("B", "News."));
        assertEquals("Post Bee Report", office.message());
        office.make(JOE, post("B", "Other news."));
        assertEquals("Edit Bee Report", office.message());
        office.make(JOE, post("B", "Other\nnews."));
        assertEquals("Reflow Bee Report", office.message());
        office.make(JOE, new AddResolution("Establish the Cat Project", "WHEREAS, cats."));
        assertEquals("Post Special Order 7B: Establish Cat", office.message());
    }

    @Test
    void manyTitlesAreCounted() {
        Stream.of("A", "B", "7A", "8.", "10.").forEach(item -> office.enqueue(JOE, comment(item, "Hello.")));
        assertEquals(
                "Comment on Ant, Bee, Change Ant Chair, Discussion Items, Unfinished Business",
                office.clerk.queue(JOE, MEETING).message());
        office.enqueue(JOE, comment("11.", "Hello."));
        office.commit(JOE);
        assertEquals("Comment on 6 reports", office.message());
    }

    @Test
    void actionItemsAreToldByTheirText() {
        Task one = new Task("Sam", "ask the project", Optional.of("Ant"), Optional.of("2026-01-21"));
        Task two = new Task("Pat", "book a room", Optional.empty(), Optional.empty());
        office.make(JOE, new AddAction(one));
        assertEquals("Add AI: ask the project [ Ant 2026-01-21 ]", office.message());
        office.make(JOE, new AddAction(two));
        office.make(JOE, new ActionStatus(one, "done"));
        assertEquals("Update AI: ask the project [ Ant 2026-01-21 ]", office.message());
        office.enqueue(JOE, new ActionStatus(one, "not yet"), new ActionStatus(two, "soon"));
        office.enqueue(JOE, new ActionStatus(one, "nearly"), new ActionStatus(two, ""));
        assertEquals(1, office.commit(JOE).applied().size());
        office.make(JOE, new ActionStatus(one, "open"), new ActionStatus(two, "open"));
        assertEquals("Update 2 action items", office.message());
    }

    private static List<String> kinds(List<Sent> changes) {
        return changes.stream().map(sent -> sent.change().kind()).toList();
    }
}
