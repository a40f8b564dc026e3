// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Clockwork;
import org.docket.edit.AddAction;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those whose reports are due are reminded: when somebody says so, or at the board's times, once. */
class RemindingTest {
    private static final String MEETING = MailedMeeting.MEETING;

    @TempDir
    Path folder;

    private MailedMeeting meeting;

    @BeforeEach
    void open() {
        meeting = new MailedMeeting(folder);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void onlyMissingReportsAreReminded() {
        List<Reminder> reminders = preview(ReminderKind.INITIAL);
        assertEquals(List.of("Bee"), reminders.stream().map(Reminder::project).toList());
        Reminder bee = reminders.get(0);
        assertEquals(List.of("kim@example.org"), bee.to());
        assertEquals(List.of("private@bee.example.org"), bee.cc());
        assertEquals("board@example.org", bee.replyTo());
        assertEquals("Bee: board report due by Wednesday, 14 January (initial reminder)", bee.subject());
        assertTrue(bee.body().contains("https://docket.example.org/2026-01-21/Bee/edit"), bee.body());
        assertTrue(bee.body().contains("Wednesday, 21 January 2026 at\n10:00 UTC"), bee.body());
    }

    @Test
    void whatIsSentIsWhatWasShownAndTheBoardIsTold() {
        Reminder shown = preview(ReminderKind.FINAL).get(0);
        assertEquals(1, send(ReminderKind.FINAL, "Bee"));
        List<Message> queued = meeting.in(State.QUEUED);
        assertEquals(2, queued.size());
        assertEquals(shown.subject(), queued.get(0).content().subject());
        assertEquals(shown.body(), queued.get(0).content().body());
        assertEquals(List.of("board@example.org"), queued.get(1).content().to());
        assertTrue(queued.get(1).content().body().contains("Bee: kim@example.org"));
        assertTrue(
                reminding().earlier(meeting.store, ReminderKind.FINAL, MEETING).containsKey("Bee"));
    }

    @Test
    void withoutAnAddressNobodyIsRemindedAndItIsSaidWhy() {
        meeting.keepCommittees(MailedMeeting.COMMITTEES.replace(" <kim@example.org>", ""));
        Reminder bee = preview(ReminderKind.INITIAL).get(0);
        assertFalse(bee.canGo());
        assertEquals(0, send(ReminderKind.INITIAL, "Bee"));
        assertTrue(bee.unsent().contains("no address of its chair"), bee.unsent());
        assertTrue(meeting.in(State.QUEUED).get(0).content().body().contains("Not reminded: Bee"));
    }

    @Test
    void whoWasSilentForTwoMonthsIsTickedAmongTheNonResponsive() {
        assertFalse(preview(ReminderKind.NON_RESPONSIVE).get(0).usual());
        meeting.keepCommittees(MailedMeeting.COMMITTEES + """

            ====================
            2. SCHEDULE

            Next month
            ----------
                Bee    # missing in November, December
            """);
        assertTrue(preview(ReminderKind.NON_RESPONSIVE).get(0).usual());
    }

    @Test
    void theOwnerOfActionItemsIsRemindedOfAllWithoutAStatus() {
        meeting.make(MailedMeeting.JOE, new AddAction(task("Joe", "ask Ant about its name")));
        meeting.make(MailedMeeting.JOE, new AddAction(task("Joe", "look for a host")));
        meeting.make(MailedMeeting.JOE, new AddAction(task("Nobody", "wait")));
        List<Reminder> reminders = preview(ReminderKind.ACTIONS);
        assertEquals(2, reminders.size());
        assertEquals(List.of("joe@example.org"), reminders.get(0).to());
        assertTrue(
                reminders.get(0).body().contains("* ask Ant about its name"),
                reminders.get(0).body());
        assertTrue(reminders.get(0).body().contains("* look for a host"));
        assertEquals("Nobody here is called Nobody.", reminders.get(1).unsent());
    }

    @Test
    void atTheBoardsTimeItGoesByItselfOnce() {
        Clockwork clockwork = clockwork("3 days");
        clockwork.tick();
        assertEquals(List.of(), meeting.in(State.QUEUED));
        meeting.clock.set("2026-01-18T09:00:00Z");
        clockwork.tick();
        clockwork.tick();
        assertEquals(List.of("Bee", ""), projects(State.QUEUED));
        meeting.clock.set("2026-01-17T09:00:00Z");
        clockwork.tick();
        meeting.clock.set("2026-01-18T10:00:00Z");
        clockwork("3 days").tick();
        assertEquals(2, meeting.all().size());
    }

    @Test
    void whoFiledMeanwhileIsLeftAlone() {
        Clockwork clockwork = clockwork("3 days");
        clockwork.tick();
        meeting.make(MailedMeeting.JOE, new PostReport(Target.of("B"), "Here it is."));
        meeting.clock.set("2026-01-18T09:00:00Z");
        clockwork.tick();
        assertEquals(List.of(), projects(State.QUEUED));
    }

    @Test
    void whatWasMissedByMoreThanTwelveHoursWaitsForAPerson() {
        clockwork("3 days").tick();
        meeting.clock.set("2026-01-18T21:00:01Z");
        clockwork("3 days").tick();
        assertEquals(List.of("Bee", ""), projects(State.HELD));
        assertTrue(meeting.in(State.HELD).get(0).draft().held().contains("12 hours late"));
    }

    @Test
    void forAMeetingThatHasBegunNobodyIsReminded() {
        clockwork("3 days").tick();
        meeting.clock.set("2026-01-21T10:00:01Z");
        clockwork("3 days").tick();
        assertEquals(List.of(), meeting.all());
        assertEquals(List.of("The meeting had begun by then."), meeting.silences());
    }

    @Test
    void aMeetingPutOnAnotherDayRemindsNobodyTwice() {
        Clockwork clockwork = clockwork("3 days");
        clockwork.tick();
        meeting.clock.set("2026-01-18T09:00:00Z");
        clockwork.tick();
        List<Message> sent = meeting.all();
        assertEquals(2, sent.size());
        meeting.store.change(books -> books.diary().rename(MEETING, "2026-01-22"));
        clockwork.tick();
        assertEquals(sent.size(), meeting.all().size());
        assertEquals(List.of("Somebody sent this reminder before."), meeting.silences());
    }

    @Test
    void pressedTwiceItIsSentOnce() {
        Reminding.Choice choice = new Reminding.Choice(ReminderKind.INITIAL, MEETING, Set.of("Bee"), 0);
        assertEquals(1, reminding().send(meeting.store, MailedMeeting.CLR, choice));
        List<Message> sent = meeting.all();
        assertThrows(Refused.class, () -> reminding().send(meeting.store, MailedMeeting.JOE, choice));
        assertEquals(sent, meeting.all());
    }

    @Test
    void whatSomebodySentBeforeIsNotSentAgain() {
        Clockwork clockwork = clockwork("3 days");
        clockwork.tick();
        send(ReminderKind.FINAL, "Bee");
        meeting.clock.advance(Duration.ofDays(4));
        meeting.clock.set("2026-01-18T09:30:00Z");
        clockwork.tick();
        assertEquals(2, meeting.all().size());
    }

    private List<String> projects(State state) {
        return meeting.in(state).stream()
                .map(message -> message.cause().project())
                .toList();
    }

    private Clockwork clockwork(String lead) {
        Board board = MailedMeeting.BOARD.with("remind.final", lead);
        Outbox outbox = new Outbox(
                new Postmark(
                        board,
                        meeting.outbox.postmark().from(),
                        meeting.outbox.postmark().url()),
                meeting.store,
                meeting.clock);
        return new Clockwork(meeting.store, meeting.clock, List.of(new Reminding(outbox, meeting.clock)));
    }

    private Reminding reminding() {
        return new Reminding(meeting.outbox, meeting.clock);
    }

    private List<Reminder> preview(ReminderKind kind) {
        return reminding().preview(meeting.store, kind, MEETING);
    }

    private int send(ReminderKind kind, String project) {
        long newest = Reminding.newest(reminding().earlier(meeting.store, kind, MEETING));
        return reminding()
                .send(meeting.store, MailedMeeting.CLR, new Reminding.Choice(kind, MEETING, Set.of(project), newest));
    }

    private static Task task(String owner, String text) {
        return new Task(owner, text, java.util.Optional.empty(), java.util.Optional.empty());
    }
}
