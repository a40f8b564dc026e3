// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.docket.clerk.Office.ADA;
import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.flag;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.docket.SmallAgenda;
import org.docket.edit.AddComment;
import org.docket.edit.Attend;
import org.docket.edit.EditComment;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk makes changes for those who may, in their name, and writes a revision for each. */
class ClerkTest {
    @TempDir
    Path folder;

    private Office office;
    private Clerk clerk;

    @BeforeEach
    void open() {
        office = new Office(folder);
        clerk = office.clerk;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aChangeIsARevision() {
        Made made = office.make(JOE, approve("B"));
        Revision revision = made.revision();
        assertTrue(made.changed());
        assertEquals(2, revision.number());
        assertEquals(1, revision.parent());
        assertEquals("joe", revision.who());
        assertEquals(Office.NOON, revision.when());
        assertEquals("Approve Bee", revision.message());
        assertEquals(SmallAgenda.TEXT.replace("approved:\n", "approved: jt\n"), office.text());
        assertEquals(Optional.of(revision), clerk.newest(MEETING));
        assertEquals(List.of(revision), clerk.meetings());
    }

    @Test
    void initialsAreThoseOfThePerson() {
        office.make(GUS, approve("B"), flag("B"), comment("B", "Hello."));
        assertTrue(office.text().contains("approved: gs\n"));
        assertTrue(office.text().contains("# Bee [gs]"));
        assertTrue(office.text().contains("gs: Hello."));
    }

    @Test
    void namesAreThoseOfThePerson() {
        office.make(AMY, new Attend("Pat Doe"));
        assertTrue(office.text().contains("        Amy Reader\n"));
        office.make(CLR, new Attend("Gus Stone"));
        assertTrue(office.text().contains("        Gus Stone\n"));
    }

    @Test
    void whatIsSoAlreadyMakesNoRevision() {
        Made made = office.make(JOE, approve("A"));
        assertEquals(1, made.revision().number());
        assertEquals(false, made.changed());
    }

    @Test
    void oneRefusedChangeStopsAll() {
        Refused refused = assertThrows(Refused.class, () -> office.make(JOE, approve("B"), approve("ZZ")));
        assertTrue(refused.getMessage().contains("ZZ"), refused.getMessage());
        assertEquals(1, office.number());
        assertEquals(SmallAgenda.TEXT, office.text());
    }

    @Test
    void whoMayNotIsTold() {
        NotAllowed told = assertThrows(NotAllowed.class, () -> office.make(AMY, approve("B")));
        assertEquals("Your roles do not let you approve, flag, hold or be recused.", told.getMessage());
        assertThrows(NotAllowed.class, () -> office.make(AMY, post("B", "News.")));
        assertThrows(NotAllowed.class, () -> office.make(ADA, comment("B", "Hello.")));
        assertThrows(NotAllowed.class, () -> office.make(ADA, new Attend("Ada Min")));
        assertThrows(NotAllowed.class, () -> office.make(CLR, flag("B")));
        assertEquals(1, office.number());
    }

    @Test
    void aMarkThatIsAPositionIsTheDirectors() {
        AddComment recused = new AddComment(Target.of("B"), "", "", Optional.of("recused"));
        AddComment hold = comment("B", "[hold 2026-12-14] I want to ask.");
        assertThrows(NotAllowed.class, () -> office.make(AMY, recused));
        assertThrows(NotAllowed.class, () -> office.make(AMY, hold));
        office.make(JOE, recused);
        assertTrue(office.text().contains("jt: [recused]"), office.text());
    }

    @Test
    void aPositionHasNoOtherWayIn() {
        office.make(AMY, comment("B", "Hello."));
        assertThrows(NotAllowed.class, () -> office.make(AMY, marked("board", "[hold 2026-12-14] x")));
        assertThrows(NotAllowed.class, () -> office.make(AMY, comment("B", "[board] [recused] x")));
        assertThrows(NotAllowed.class, () -> office.make(AMY, comment("B", "[board]" + " ".repeat(99) + "[recused]")));
        assertThrows(NotAllowed.class, () -> office.make(AMY, comment("B", "[board]\u00A0[recused] x")));
        assertThrows(NotAllowed.class, () -> office.make(AMY, reworded("Hello.", "[hold 2027-01-01] now")));
        assertEquals(2, office.number());
        office.make(AMY, marked("board", "[sic] x"));
        office.make(AMY, reworded("Hello.", "[hold on] now"));
        assertEquals(4, office.number());
    }

    private static AddComment marked(String mark, String text) {
        return new AddComment(Target.of("B"), "", text, Optional.of(mark));
    }

    private static EditComment reworded(String was, String text) {
        return new EditComment(Target.of("B"), "", was, text);
    }

    @Test
    void theSameIdIsDoneOnce() {
        Sent once = new Sent(Optional.of("c-1"), comment("B", "Hello."));
        assertTrue(clerk.make(JOE, MEETING, List.of(once), "").changed());
        Made again = clerk.make(JOE, MEETING, List.of(once), "");
        assertEquals(new Made(clerk.newest(MEETING).orElseThrow(), false), again);
        assertEquals(2, office.number());
        assertTrue(clerk.make(GUS, MEETING, List.of(once), "").changed());
    }

    @Test
    void theSameIdTwiceInOneRequestIsDoneOnce() {
        Sent once = new Sent(Optional.of("c-1"), comment("B", "Hello."));
        clerk.make(JOE, MEETING, List.of(once, once), "");
        assertEquals(1, clerk.agenda(MEETING).item("B").orElseThrow().comments().size());
    }

    @Test
    void aMessageOfOnesOwn() {
        clerk.make(JOE, MEETING, Office.sent(approve("B")), " With pleasure \n");
        assertEquals("With pleasure", office.message());
    }

    @Test
    void everyRevisionCanBeReadAgain() {
        office.make(JOE, approve("B"));
        office.make(JOE, post("B", "News."));
        assertEquals(SmallAgenda.TEXT, new String(clerk.text(MEETING, 1), UTF_8));
        assertEquals("", clerk.agenda(MEETING, 2).item("B").orElseThrow().text());
        assertEquals("News.", clerk.agenda(MEETING).item("B").orElseThrow().text());
        List<Integer> numbers =
                clerk.revisions(MEETING).stream().map(Revision::number).toList();
        assertEquals(List.of(3, 2, 1), numbers);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(
                "There is no agenda of 2026-02-18.",
                assertThrows(NoMeeting.class, () -> clerk.agenda("2026-02-18")).getMessage());
        assertThrows(NoMeeting.class, () -> clerk.revisions("2026-02-18"));
        assertThrows(NoMeeting.class, () -> clerk.commit(JOE, "2026-02-18", ""));
        assertThrows(NoMeeting.class, () -> clerk.agenda(MEETING, 7));
        assertThrows(NoMeeting.class, () -> clerk.text(MEETING, 7));
        assertEquals(Optional.empty(), clerk.newest("2026-02-18"));
    }

    @Test
    void listenersAreToldAfterTheWrite() {
        List<String> heard = new ArrayList<>();
        clerk.onRevision(revision -> heard.add(revision.number() + " of " + office.number()));
        office.make(JOE, approve("B"));
        office.make(JOE, approve("B"));
        office.make(GUS, approve("B"));
        assertEquals(List.of("2 of 2", "3 of 3"), heard);
    }

    @Test
    void whatWasThereBeforeTheFirstListenerIsNewToNobody() {
        List<String> heard = new ArrayList<>();
        office.make(JOE, approve("B"));
        clerk.onRevision(revision -> heard.add("first " + revision.number()));
        clerk.lookAround();
        office.make(GUS, approve("B"));
        clerk.onRevision(revision -> heard.add("second " + revision.number()));
        clerk.lookAround();
        assertEquals(List.of("first 3"), heard);
    }

    @Test
    void aListenerMayWriteItself() {
        List<Integer> heard = new ArrayList<>();
        clerk.onRevision(revision -> {
            heard.add(revision.number());
            office.make(GUS, approve("B"));
        });
        office.make(JOE, approve("B"));
        assertEquals(List.of(2, 3), heard);
    }

    @Test
    void aFailingListenerHoldsUpNobody() {
        List<Integer> heard = new ArrayList<>();
        clerk.onRevision(revision -> {
            throw new Refused("Out of order, on purpose.");
        });
        clerk.onRevision(revision -> heard.add(revision.number()));
        assertTrue(office.make(JOE, approve("B")).changed());
        assertEquals(List.of(2), heard);
    }

    @Test
    void whatAnotherClerkWroteIsReadAndTold() {
        List<Integer> heard = new ArrayList<>();
        clerk.onRevision(revision -> heard.add(revision.number()));
        Clerk other = office.another();
        other.make(GUS, MEETING, Office.sent(approve("B")), "");
        other.make(JOE, MEETING, Office.sent(approve("B")), "");
        assertEquals(
                Optional.of(List.of("gs", "jt")),
                clerk.agenda(MEETING).item("B").orElseThrow().approved());
        clerk.lookAround();
        clerk.lookAround();
        assertEquals(List.of(2, 3), heard);
    }

    @Test
    void whoWatchesHearsOfOthersSoon() throws Exception {
        BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
        clerk.onRevision(revision -> heard.add(revision.number()));
        Thread watching = new Thread(clerk::watch);
        watching.setDaemon(true);
        watching.start();
        try (Office elsewhere = new Office(folder)) {
            elsewhere.make(GUS, approve("B"));
            assertEquals(2, heard.poll(10, TimeUnit.SECONDS));
        }
        watching.interrupt();
        watching.join();
    }
}
