// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.MailedMeeting.GUS;
import static org.docket.mail.MailedMeeting.JOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.clerk.Typed;
import org.docket.edit.AddComment;
import org.docket.edit.Target;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not meant for those from whom a report comes does not reach them, and the ledger says why. */
class NotMailedTest {
    private MailedMeeting meeting;

    @BeforeEach
    void open(@TempDir Path folder) {
        meeting = new MailedMeeting(folder);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void whatIsForTheBoardOnlyIsNotMailed() {
        meeting.make(JOE, new AddComment(Target.of("A"), "jt", "Hm.", Optional.of("board")));
        meeting.say(GUS, "A", "[BOARD members] Hm.");
        assertEquals(List.of(), meeting.all());
        assertEquals(
                List.of(
                        "It is private, for the board only, or has marks and no words.",
                        "It is private, for the board only, or has marks and no words."),
                meeting.silences());
    }

    @Test
    void madeKnownToTheProjectLaterItIsMailedThen() {
        meeting.make(JOE, new AddComment(Target.of("A"), "jt", "Hm.", Optional.of("board")));
        meeting.edit(JOE, "A", "[board] Hm.", "[question 1] Hm?");
        assertTrue(body().contains("  Hm?"));
    }

    @Test
    void keptForTheBoardMeanwhileItIsNotMailed() {
        meeting.say(JOE, "A", "Hm.");
        meeting.edit(JOE, "A", "Hm.", "[board] Hm.");
        assertEquals(List.of(State.CANCELLED), states());
    }

    @Test
    void marksWithoutWordsAreNotMailed() {
        meeting.make(JOE, new AddComment(Target.of("A"), "jt", "", Optional.of("lists")));
        meeting.make(JOE, new AddComment(Target.of("A"), "jt", "", Optional.of("recused")));
        assertEquals(List.of(), meeting.all());
        assertEquals(2, meeting.silences().size());
    }

    @Test
    void onAMissingReportItIsMailedOnlyWhereItsAuthorSaysSo() {
        meeting.say(JOE, "B", "Reminder sent");
        assertEquals(List.of(), meeting.all());
        assertEquals(
                List.of("The report is missing, and its author did not ask to mail it all the same."),
                meeting.silences());
        meeting.make(JOE, new AddComment(Target.of("B"), "jt", "Where is it?", Optional.empty(), true));
        assertEquals(
                List.of("kim@example.org", "private@bee.example.org"),
                meeting.waiting().content().to());
        assertFalse(body().contains("Reminder"));
    }

    @Test
    void withoutAnAddressItIsNotMailed() {
        meeting.keepCommittees("no committees at all\n");
        meeting.say(JOE, "A", "Fine.");
        assertEquals(List.of(), meeting.all());
        assertEquals(List.of("There is no address in the committee file."), meeting.silences());
    }

    @Test
    void onlyReportsHaveSomebodyToWriteTo() {
        meeting.say(JOE, "7A", "Fine.");
        assertEquals(List.of(), meeting.all());
        assertEquals(1, meeting.silences().size());
    }

    @Test
    void whatIsEditedByHandIsNotMailed() {
        byHand("comments:\n", "comments:\n              jt: By hand.\n");
        assertEquals(List.of(), meeting.all());
        meeting.edit(JOE, "A", "By hand.", "By the form.");
        assertEquals(List.of(), meeting.all());
        assertEquals(List.of(), meeting.silences());
    }

    @Test
    void whatIsTakenOutByHandIsNotMailed() {
        meeting.say(JOE, "A", "First.");
        meeting.say(JOE, "A", "Second.");
        byHand(" *jt: First.\n", "");
        assertFalse(body().contains("First."));
        assertTrue(body().contains("Second."));
        byHand(" *jt: Second.\n", "");
        assertEquals(List.of(State.CANCELLED), states());
    }

    @Test
    void aPrivatePassageIsLeftOutAndItSaysSo() {
        meeting.say(JOE, "A", "This is open. <private>This is not.</private>");
        assertFalse(body().contains("This is not"));
        assertTrue(body().contains("This is open. " + Openly.LEFT_OUT), body());
        assertTrue(body().contains("Private text is not mailed; whoever may read it finds it"), body());
    }

    @Test
    void aFileMailsNothing() {
        meeting.clerk.take("2026-02-18", SmallAgenda.TEXT.replace("comments:\n", "comments:\n jt: Imported.\n"));
        assertEquals(List.of(), meeting.all());
    }

    @Test
    void whatQuotesAPrivatePassageIsLeftOutToo() {
        byHand("We did well.", "We did well.\n\n<private>\nWe quarrel over the name of the thing.\n</private>");
        meeting.say(JOE, "A", "You say you quarrel over the name of the thing, why?\n\nElse well done.");
        assertFalse(body().contains("quarrel"), body());
        assertTrue(body().contains("  " + Openly.LEFT_OUT + "\n\n  Else well done."), body());
    }

    @Test
    void whatBecomesPrivateWhileItWaitsIsLeftOut() {
        meeting.say(JOE, "A", "You say you quarrel over the name of the thing, why?\n\nElse well done.");
        Message then = meeting.waiting();
        byHand("We did well.", "We did well.\n\n<private>\nWe quarrel over the name of the thing.\n</private>");
        assertFalse(body().contains("quarrel"), body());
        assertTrue(body().contains("  " + Openly.LEFT_OUT + "\n\n  Else well done."), body());
        assertEquals(then.draft().due(), meeting.waiting().draft().due());
    }

    @Test
    void whatStandsInAPrivatePassageIsNotMailed() {
        meeting.clerk.take(
                MailedMeeting.MEETING,
                SmallAgenda.TEXT.replaceFirst(
                        "( *approved: jt\n *comments:\n)( *\\]\n)", "<private>\n$1$2</private>\n"));
        meeting.say(JOE, "A", "Hm.");
        assertTrue(meeting.agenda().text().contains("comments:\n           jt: Hm.\n         ]\n</private>"));
        assertEquals(List.of(), meeting.all());
    }

    private void byHand(String then, String now) {
        String text = meeting.agenda().text();
        int base = meeting.clerk.newest(MailedMeeting.MEETING).orElseThrow().number();
        meeting.clerk.edit(
                JOE, MailedMeeting.MEETING, new Typed(base, text.replaceFirst(then, now), "by hand", "page"));
    }

    private String body() {
        return meeting.waiting().content().body();
    }

    private List<State> states() {
        return meeting.all().stream().map(Message::state).toList();
    }
}
