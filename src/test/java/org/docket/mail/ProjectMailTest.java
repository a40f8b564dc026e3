// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.MailedMeeting.GUS;
import static org.docket.mail.MailedMeeting.JOE;
import static org.docket.mail.MailedMeeting.comment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.AtOnce;
import org.docket.clerk.Behalf;
import org.docket.edit.AddComment;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Target;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a report reaches those from whom it comes, after a while, and as its author means it by then. */
class ProjectMailTest {
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
    void aCommentGoesToTheChairAndThePrivateList() {
        meeting.say(JOE, "A", "Well done.");
        Message message = meeting.waiting();
        assertEquals(
                List.of("pat@example.org", "private@ant.example.org"),
                message.content().to());
        assertEquals(List.of(), message.content().cc());
        assertEquals(
                List.of("board@example.org", "private@ant.example.org"),
                message.content().replyTo());
        assertEquals(
                "Board feedback on 2026-01-21 Ant report", message.content().subject());
        assertEquals("Joe Tester", message.content().sender());
        assertEquals(
                "Joe Tester commented on the report of Ant.", message.content().why());
        assertEquals("""
                Joe Tester has said this of the report of Ant for the meeting of 21
                January 2026:

                  Well done.

                This needs no answer, unless you wish to give one.

                The report, and all that was said of it:
                https://docket.example.org/2026-01-21/Ant
                """, message.content().body());
    }

    @Test
    void itWaitsAQuarterOfAnHour() {
        meeting.say(JOE, "A", "Well done.");
        assertEquals(
                Instant.parse("2026-01-14T12:15:00Z"), meeting.waiting().draft().due());
    }

    @Test
    void withdrawnMeanwhileItIsNotMailed() {
        meeting.say(JOE, "A", "Oh no.");
        meeting.wait(14);
        meeting.edit(JOE, "A", "Oh no.", "");
        assertEquals(List.of(State.CANCELLED), states());
    }

    @Test
    void changedMeanwhileItIsMailedAsItIsThen() {
        meeting.say(JOE, "A", "Oh no.");
        meeting.edit(JOE, "A", "Oh no.", "Oh yes.");
        assertTrue(body().contains("Oh yes."));
        assertFalse(body().contains("Oh no."));
        assertEquals(
                Instant.parse("2026-01-14T12:15:00Z"), meeting.waiting().draft().due());
    }

    @Test
    void committedAtOnceAndUndoneItIsNotMailed() {
        AtOnce atOnce = new AtOnce(meeting.clerk);
        int number = atOnce.commit(JOE, MailedMeeting.MEETING, List.of(comment("A", "Hasty.")))
                .revision()
                .number();
        assertEquals(1, meeting.in(State.QUEUED).size());
        atOnce.undo(JOE, MailedMeeting.MEETING, number);
        assertEquals(List.of(State.CANCELLED), states());
    }

    @Test
    void whatOnePersonSaysWithinHalfAnHourIsOneMail() {
        meeting.say(JOE, "A", "First.");
        meeting.wait(14);
        meeting.say(JOE, "A", "Second.");
        meeting.wait(14);
        meeting.say(JOE, "A", "Third.");
        assertTrue(body().contains("  First.\n\n  Second.\n\n  Third.\n"));
        assertEquals(
                Instant.parse("2026-01-14T12:43:00Z"), meeting.waiting().draft().due());
    }

    @Test
    void whatTheySayLaterIsAnotherInTheSameThread() {
        meeting.say(JOE, "A", "First.");
        meeting.wait(30);
        meeting.send();
        meeting.say(JOE, "A", "Second.");
        Message first = meeting.in(State.SENT).get(0);
        assertFalse(body().contains("First."));
        List<String> headers = meeting.waiting().content().headers();
        assertEquals("In-Reply-To: " + first.draft().messageId(), headers.get(0));
        assertTrue(headers.get(1).endsWith(first.draft().messageId()));
        String root = first.content().headers().get(0).replace("In-Reply-To: ", "");
        assertEquals("References: " + root + " " + first.draft().messageId(), headers.get(1));
    }

    @Test
    void anotherPersonsCommentIsAnotherMailInTheSameThread() {
        meeting.say(JOE, "A", "First.");
        meeting.say(GUS, "A", "Second.");
        List<Message> waiting = meeting.in(State.QUEUED);
        assertEquals(2, waiting.size());
        assertEquals(
                waiting.get(0).content().headers(), waiting.get(1).content().headers());
        assertEquals("Gus Stone", waiting.get(1).content().sender());
    }

    @Test
    void changedAfterwardsItIsCorrectedOnce() {
        meeting.say(JOE, "A", "When was the last release of what you make there, please?");
        meeting.wait(16);
        meeting.send();
        meeting.edit(JOE, "A", "When was the last release of what you make there, please?", "When was it?");
        meeting.edit(JOE, "A", "When was it?", "When was the last release?");
        String body = body();
        assertTrue(body.contains("Joe Tester has changed what an earlier mail told you"), body);
        assertTrue(
                body.contains("What began with \"When was the last release of what you ...\" is now:\n\n"
                        + "  When was the last release?\n"),
                body);
        assertFalse(body.contains("When was it?"));
        assertFalse(body.contains("has said this"), body);
        assertEquals(2, meeting.all().size());
    }

    @Test
    void changedBackBeforeTheCorrectionWentNothingIsCorrected() {
        meeting.say(JOE, "A", "Fine.");
        meeting.wait(16);
        meeting.send();
        meeting.edit(JOE, "A", "Fine.", "Not fine.");
        meeting.edit(JOE, "A", "Not fine.", "Fine.");
        assertEquals(List.of(State.SENT, State.CANCELLED), states());
    }

    @Test
    void withdrawnAfterwardsItIsCorrectedToo() {
        meeting.say(JOE, "A", "Fine.");
        meeting.wait(16);
        meeting.send();
        meeting.edit(JOE, "A", "Fine.", "");
        assertTrue(body().contains("Withdrawn is what began with \"Fine.\"."));
    }

    @Test
    void whatTheSecretaryEntersForSomebodyIsTheirs() {
        Behalf behalf = new Behalf(MailedMeeting.CLR, JOE, "phone", "127.0.0.1");
        meeting.clerk.forOthers().enter(behalf, MailedMeeting.MEETING, MailedMeeting.sent(comment("A", "By phone.")));
        assertEquals("Joe Tester", meeting.waiting().content().sender());
        assertEquals("joe", meeting.waiting().cause().who());
        meeting.edit(JOE, "A", "By phone.", "");
        assertEquals(List.of(State.CANCELLED), states());
    }

    @Test
    void aQuestionIsShownAsOne() {
        meeting.make(JOE, new AddComment(Target.of("A"), "jt", "When?", Optional.of("question 1")));
        assertTrue(body().contains("Question 1, which asks for an answer:\n\n  When?\n"), body());
        assertTrue(body().contains("Please answer the question in your next report"), body());
    }

    @Test
    void thePreviewIsTheMessageItself() {
        meeting.clerk.enqueue(JOE, MailedMeeting.MEETING, MailedMeeting.sent(comment("A", "Well done.")));
        var preview = meeting.mail.preview(meeting.store, meeting.clerk.foresee(JOE, MailedMeeting.MEETING, List.of()));
        assertEquals(List.of(), meeting.all());
        meeting.clerk.commit(JOE, MailedMeeting.MEETING, "");
        assertEquals(List.of(meeting.waiting().content()), preview.mails());
    }

    @Test
    void thePreviewOfAChangeSaysWhenTheMailThatWaitsGoes() {
        meeting.say(JOE, "A", "Well done.");
        meeting.wait(5);
        assertEquals(Optional.empty(), kept(comment("A", "And more.")));
        assertEquals(
                Optional.of(Instant.parse("2026-01-14T12:15:00Z")),
                kept(new EditComment(Target.of("A"), "jt", "Well done.", "Done.")));
        assertEquals(
                Instant.parse("2026-01-14T12:15:00Z"), meeting.waiting().draft().due());
    }

    private Optional<Instant> kept(Change change) {
        var seen = meeting.clerk.foresee(JOE, MailedMeeting.MEETING, MailedMeeting.sent(change));
        return meeting.mail.preview(meeting.store, seen).letters().get(0).kept();
    }

    @Test
    void oneThreadGoesOnWhenTheMeetingIsPutOff() {
        meeting.say(JOE, "A", "First.");
        String then = meeting.waiting().content().headers().get(0);
        meeting.store.change(books -> books.diary().rename(MailedMeeting.MEETING, "2026-01-28"));
        meeting.clerk.make(GUS, "2026-01-28", MailedMeeting.sent(comment("A", "Second.")), "");
        assertEquals(then, meeting.in(State.QUEUED).get(1).content().headers().get(0));
    }

    private String body() {
        return meeting.waiting().content().body();
    }

    private List<State> states() {
        return meeting.all().stream().map(Message::state).toList();
    }
}
