// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.MailedMeeting.CLR;
import static org.docket.mail.MailedMeeting.GUS;
import static org.docket.mail.MailedMeeting.JOE;
import static org.docket.mail.MailedMeeting.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.clerk.Typed;
import org.docket.edit.AddComment;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the meeting those who report are told what the minutes say, and what no mail has told them, once. */
class AfterMeetingTest {
    private MailedMeeting meeting;
    private AfterMeeting after;

    @BeforeEach
    void open(@TempDir Path folder) {
        meeting = new MailedMeeting(folder);
        after = new AfterMeeting(meeting.mailroom, meeting.clerk);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void theMinutesAndWhatWasNotMailed() {
        meeting.say(JOE, "A", "Mailed.");
        meeting.say(GUS, "B", "Where is it?");
        meeting.make(GUS, new AddComment(Target.of("B"), "gs", "Not for them.", Optional.of("board")));
        meeting.keepNotes("{\"Ant\": \"Thanks. <private>Ask Pat.</private>\", \"Cat\": \"Nothing here.\"}");
        List<AfterMeeting.Entry> entries = after.entries(MEETING);
        assertEquals(
                List.of("Ant", "Bee"),
                entries.stream().map(entry -> entry.item().title()).toList());
        String ant = entries.get(0).content().body();
        assertTrue(ant.contains("From the minutes:\n\n  Thanks. " + Openly.LEFT_OUT), ant);
        assertFalse(ant.contains("Mailed."), ant);
        assertFalse(ant.contains("Ask Pat"), ant);
        String bee = entries.get(1).content().body();
        assertTrue(bee.contains("Gus Stone:\n\n  Where is it?\n"), bee);
        assertFalse(bee.contains("Not for them"), bee);
        assertFalse(bee.contains("minutes:"), bee);
    }

    @Test
    void eachIsSentOnceAndOnlyWhereTicked() {
        meeting.keepNotes("{\"Ant\": \"Thanks.\", \"Bee\": \"Late again.\"}");
        meetingIsOver();
        assertEquals(1, after.send(CLR, MEETING, Set.of("A")));
        Message sent = meeting.waiting();
        assertEquals(
                List.of("pat@example.org", "private@ant.example.org"),
                sent.content().to());
        assertEquals("feedback", sent.cause().kind());
        assertEquals(
                Optional.of(State.QUEUED), after.entries(MEETING).get(0).sent().map(Message::state));
        Refused refused = assertThrows(Refused.class, () -> after.send(CLR, MEETING, Set.of("A", "B")));
        assertEquals("What the board says of Ant was sent already; nothing is sent now.", refused.getMessage());
        assertEquals(1, meeting.all().size());
        assertEquals(1, after.send(CLR, MEETING, Set.of("B")));
    }

    @Test
    void itIsInTheThreadOfTheReport() {
        meeting.say(JOE, "A", "Mailed.");
        meeting.wait(20);
        meeting.send();
        meeting.keepNotes("{\"Ant\": \"Thanks.\"}");
        meetingIsOver();
        after.send(CLR, MEETING, Set.of("A"));
        String first = meeting.in(State.SENT).get(0).draft().messageId();
        assertEquals(
                "In-Reply-To: " + first, meeting.waiting().content().headers().get(0));
    }

    @Test
    void whatCameByHandIsToldNow() {
        String text = meeting.agenda().text().replaceFirst("comments:\n", "comments:\n           zz: By hand.\n");
        meeting.clerk.edit(CLR, MEETING, new Typed(1, text, "by hand", "page"));
        assertTrue(after.entries(MEETING).get(0).content().body().contains("zz:\n\n  By hand.\n"));
    }

    @Test
    void notBeforeTheMeeting() {
        meeting.keepNotes("{\"Ant\": \"Thanks.\"}");
        assertThrows(Refused.class, () -> after.send(CLR, MEETING, Set.of("A")));
    }

    @Test
    void nobodyElseSendsIt() {
        meeting.keepNotes("{\"Ant\": \"Thanks.\"}");
        meetingIsOver();
        assertThrows(Refused.class, () -> after.send(JOE, MEETING, Set.of("A")));
        assertEquals(List.of(), meeting.all());
    }

    private void meetingIsOver() {
        meeting.clock.advance(Duration.ofDays(9));
    }
}
