// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.MailedMeeting.JOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.docket.clerk.Typed;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail that some have while it is tried again with others says to all of them what it said to the first. */
class SomeHaveItTest {
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
    void whatIsSaidThenIsAnotherMail() {
        meeting.say(JOE, "A", "First.");
        Message first = halfSent(Event.Kind.TAKEN);
        meeting.say(JOE, "A", "Second.");
        assertEquals(first.content(), meeting.all().get(0).content());
        Message second = meeting.all().get(1);
        assertEquals(
                List.of("pat@example.org", "private@ant.example.org"),
                second.content().to());
        assertTrue(second.content().body().contains("Second."));
        assertFalse(second.content().body().contains("First."));
        assertTrue(
                second.content()
                        .headers()
                        .contains("In-Reply-To: " + first.draft().messageId()),
                second::toString);
    }

    @Test
    void whatIsChangedThenIsCorrected() {
        meeting.say(JOE, "A", "Oh no.");
        Message first = halfSent(Event.Kind.TAKEN);
        meeting.edit(JOE, "A", "Oh no.", "Oh yes.");
        assertEquals(first.content(), meeting.all().get(0).content());
        String body = meeting.all().get(1).content().body();
        assertTrue(body.contains("Oh yes."), body);
        assertTrue(body.contains("Oh no."), body);
    }

    @Test
    void whatIsWithdrawnThenIsTold() {
        meeting.say(JOE, "A", "Oh no.");
        halfSent(Event.Kind.TAKEN);
        meeting.edit(JOE, "A", "Oh no.", "");
        assertEquals(
                List.of(State.QUEUED, State.QUEUED),
                meeting.all().stream().map(Message::state).toList());
    }

    @Test
    void aHandEditLeavesItAsItIs() {
        meeting.say(JOE, "A", "Oh no.");
        halfSent(Event.Kind.TAKEN);
        int base = meeting.clerk.newest(MailedMeeting.MEETING).orElseThrow().number();
        String text = meeting.agenda().text().replaceFirst(" *jt: Oh no.\n", "");
        meeting.clerk.edit(JOE, MailedMeeting.MEETING, new Typed(base, text, "by hand", "page"));
        assertFalse(meeting.agenda().text().contains("Oh no."));
        assertEquals(
                List.of(State.QUEUED),
                meeting.all().stream().map(Message::state).toList());
    }

    @Test
    void whatMayHaveBeenSentIsNotRewrittenWhenItIsSentAgain() {
        meeting.say(JOE, "A", "First.");
        Message first = halfSent(Event.Kind.UNKNOWN);
        assertThrows(
                IllegalArgumentException.class,
                () -> meeting.store.change(books -> meeting.outbox.cancel(books, first, "joe", "No more of it.")));
        meeting.say(JOE, "A", "Second.");
        assertEquals(first.content(), meeting.all().get(0).content());
        assertEquals(2, meeting.all().size());
    }

    /** One recipient was taken, or may have been; it is tried again for the rest. */
    private Message halfSent(Event.Kind kind) {
        meeting.wait(15);
        Message message = meeting.waiting();
        meeting.store.change(books -> {
            Messages messages = books.messages();
            messages.tell(message, new Event(meeting.clock.instant(), kind, "sender", "pat@example.org", "250 OK"));
            Messages.Move again =
                    new Messages.Move(State.QUEUED, meeting.clock.instant().plus(Duration.ofMinutes(1)), "", false);
            messages.move(message, again, Event.of(Event.Kind.PUT_OFF, meeting.clock.instant(), "sender", "450"));
        });
        return meeting.waiting();
    }
}
