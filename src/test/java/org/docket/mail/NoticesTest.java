// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.docket.clerk.Clockwork;
import org.docket.clerk.MeetingBook;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Noted;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.Subscription.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and lists get what they subscribe to, at once or once a day, and nothing they may not see. */
class NoticesTest {
    @TempDir
    Path folder;

    private MailedMeeting meeting;
    private Subscribing subscribing;

    @BeforeEach
    void open() {
        meeting = new MailedMeeting(folder);
        meeting.clerk.witnessed(new Notices(meeting.outbox, meeting.clock));
        subscribing = new Subscribing(meeting.store, MailedMeeting.BOARD, meeting.clock);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void aReportThatIsFiledGoesOutAtOnceWithoutWhatIsPrivate() {
        list(Kind.REPORTS, "board", false);
        post("We did it.\n\n<private>\nDo not tell anybody at all.\n</private>\n\nAnd more.");
        Message message = notice(State.QUEUED);
        assertEquals(List.of("list@example.org"), message.content().to());
        assertEquals("[REPORT] Bee, 2026-01-21", message.content().subject());
        String body = message.content().body();
        assertTrue(body.startsWith("We did it.\n\n" + Openly.LEFT_OUT + "\n\nAnd more."), body);
        assertTrue(body.contains("https://docket.example.org/2026-01-21/Bee"), body);
        assertFalse(body.contains("tell"), body);
        assertTrue(headers(message).contains("List-Id: <reports.example.org>"), headers(message));
    }

    @Test
    void aCommentWaitsAndOneTakenBackNeverGoes() {
        list(Kind.COMMENTS, "members", false);
        meeting.say(MailedMeeting.JOE, "A", "Well done.");
        Message waiting = notice(State.QUEUED);
        assertEquals(
                meeting.clock.instant().plus(MailedMeeting.BOARD.commentWait()),
                waiting.draft().due());
        meeting.edit(MailedMeeting.JOE, "A", "Well done.", "");
        assertEquals(State.CANCELLED, notice(State.CANCELLED).state());
        assertEquals(List.of(), notices(State.QUEUED));
    }

    @Test
    void allMailOnOneReportIsOneThread() {
        list(Kind.PROJECT, "members", false);
        post("Ready.");
        meeting.say(MailedMeeting.JOE, "B", "Thanks.");
        List<Message> both = notices(State.QUEUED);
        assertEquals(2, both.size());
        assertEquals(reference(both.get(0)), reference(both.get(1)));
    }

    @Test
    void aPersonCanLeaveByOnePress() {
        subscribing.add(MailedMeeting.JOE, new Subscribing.Wanted(Optional.of("joe"), "", Kind.REPORTS, "", false, ""));
        post("Ready.");
        String secret = subscribing.all().get(0).secret();
        String headers = headers(notice(State.QUEUED));
        assertTrue(headers.contains("List-Unsubscribe: <https://docket.example.org/unsubscribe/" + secret + ">"));
        assertTrue(headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), headers);
        subscribing.end(subscribing.all().get(0), "joe");
        post("Ready, and more.");
        assertEquals(1, notices(State.QUEUED).size());
    }

    @Test
    void aCommitGoesOutWithItsDifference() {
        list(Kind.COMMITS, "board", false);
        post("One line.\n\n<private>\nNobody is to read this sentence.\n</private>");
        String body = notice(State.QUEUED).content().body();
        assertTrue(body.contains("\n+One line.\n"), body);
        assertFalse(body.contains("sentence"), body);
    }

    @Test
    void whatBecomesPrivateIsNotMailedAsTakenOut() {
        list(Kind.COMMITS, "board", false);
        post("One line.\n\nNobody is to read this sentence.");
        post("One line.\n\n<private>\nNobody is to read this sentence.\n</private>");
        String body = notices(State.QUEUED).get(1).content().body();
        assertTrue(body.contains("Only private passages changed; they are not mailed."), body);
        assertFalse(body.contains("sentence"), body);
    }

    @Test
    void whatIsTakenUpInAClosedSessionIsNotMailedToMembers() throws Exception {
        list(Kind.COMMENTS, "members", false);
        list(Kind.COMMITS, "members", false);
        Instant now = Instant.parse("2026-01-21T10:00:00Z");
        meeting.clock.advance(Duration.between(meeting.clock.instant(), now));
        write(Optional.empty(), id -> new Begun(now));
        write(Optional.empty(), id -> new Closed(now));
        write(Optional.of(Target.of("A")), id -> new Noted(id, 0, "Taken up."));
        meeting.say(MailedMeeting.JOE, "A", "Not for them.");
        assertEquals(List.of(), notices(State.QUEUED));
        meeting.say(MailedMeeting.JOE, "B", "For them.");
        assertTrue(notice(State.QUEUED).content().body().contains("For them."));
    }

    @Test
    void whatWaitsWhenAClosedSessionTakesItUpIsHeldUntilSomebodyLetsItGo() throws Exception {
        list(Kind.COMMENTS, "members", false);
        Instant now = Instant.parse("2026-01-21T10:00:00Z");
        meeting.clock.advance(Duration.between(meeting.clock.instant(), now));
        meeting.say(MailedMeeting.JOE, "A", "Of Ant.");
        meeting.say(MailedMeeting.JOE, "B", "Of Bee.");
        write(Optional.empty(), id -> new Begun(now));
        write(Optional.empty(), id -> new Closed(now));
        write(Optional.of(Target.of("A")), id -> new Noted(id, 0, "Taken up."));
        meeting.wait(30);
        Register register = register();
        Message ant = notices(State.QUEUED).get(0);
        assertTrue(register.take(ant).isEmpty());
        assertEquals(
                "The board took up \"Ant\" in a closed session while this waited.",
                notice(State.HELD).draft().held());
        assertTrue(register.take(notices(State.QUEUED).get(0)).isPresent());
        Messages.Move release = new Messages.Move(State.QUEUED, meeting.clock.instant(), "", false);
        Event released = Event.of(Event.Kind.RELEASED, meeting.clock.instant(), "clr", "");
        meeting.store.change(books -> books.messages().move(ant, release, released));
        assertTrue(register.take(ant).isPresent());
    }

    private Register register() {
        Optional<SmtpServer> server = Optional.of(SmtpServer.of("smtp://127.0.0.1:1", Optional.empty()));
        Route route = new Route(meeting.outbox.postmark(), server, Optional.empty());
        return new Register(meeting.store, route, meeting.clock);
    }

    private void write(Optional<Target> item, IntFunction<Act> act) throws Malformed {
        Person secretary = new Person("clr", "Clara Russ", "clr", "", Set.of(Role.SECRETARY));
        MeetingBook.of(meeting.clerk, meeting.clock)
                .write(secretary, "2026-01-21", new MeetingBook.Sent("", item, around -> act.apply(around.item())));
    }

    @Test
    void whoMaySeeNothingAnyMoreGetsNothing() {
        subscribing.add(MailedMeeting.JOE, new Subscribing.Wanted(Optional.of("gus"), "", Kind.REPORTS, "", false, ""));
        meeting.store.change(books -> books.people().put(MailedMeeting.GUS.with(List.of())));
        post("Ready.");
        assertEquals(List.of(), notices(State.QUEUED));
    }

    @Test
    void listsThatSeeWhatIsPublicGetMinutesAlone() {
        assertThrows(Refused.class, () -> list(Kind.REPORTS, "public", false));
        list(Kind.MINUTES, "public", false);
        meeting.store.change(books -> new Notices(meeting.outbox, meeting.clock)
                .published(books, MailedMeeting.MEETING, "Minutes of the meeting.\n", "clr"));
        assertEquals("Minutes of the meeting.\n", of("minutes").get(0).content().body());
    }

    @Test
    void aProjectThatThereIsNotIsRefused() {
        Subscribing.Wanted wanted = new Subscribing.Wanted(Optional.of("joe"), "", Kind.PROJECT, "Beee", false, "");
        assertThrows(Refused.class, () -> subscribing.add(MailedMeeting.JOE, wanted));
        assertEquals(List.of(), subscribing.all());
    }

    @Test
    void whoSeesLessGetsLessOfTheSameCommit() {
        Person guest = new Person("kay", "Kay Low", "kl", "kay@example.org", Set.of(Role.GUEST));
        meeting.store.change(books -> books.people().put(guest));
        subscribing.add(guest, new Subscribing.Wanted(Optional.of("kay"), "", Kind.REPORTS, "", false, ""));
        list(Kind.REPORTS, "members", false);
        subscribing.add(MailedMeeting.JOE, new Subscribing.Wanted(Optional.of("joe"), "", Kind.REPORTS, "", false, ""));
        post("We did it.");
        assertEquals(
                List.of(List.of("list@example.org"), List.of("joe@example.org")),
                notices(State.QUEUED).stream()
                        .map(message -> message.content().to())
                        .toList());
    }

    @Test
    void aDigestTellsTheDayOfEachProject() {
        list(Kind.REPORTS, "members", true);
        list(Kind.COMMENTS, "members", true);
        Clockwork clockwork =
                new Clockwork(meeting.store, meeting.clock, List.of(new Digests(meeting.outbox, meeting.clock)));
        clockwork.tick();
        meeting.clock.set("2026-01-14T18:00:00Z");
        post("Ready.");
        meeting.say(MailedMeeting.JOE, "A", "Well done.");
        meeting.clock.set("2026-01-15T07:00:00Z");
        clockwork.tick();
        clockwork.tick();
        List<Message> digests = of("digest");
        assertEquals(2, digests.size());
        assertTrue(digests.get(0).content().body().startsWith("Bee\n===\n\nThe report was filed."));
        assertTrue(digests.get(1).content().body().startsWith("Ant\n===\n\njt: Well done."));
        meeting.clock.set("2026-01-16T07:00:00Z");
        clockwork.tick();
        assertEquals(2, of("digest").size());
    }

    private void post(String text) {
        meeting.make(MailedMeeting.JOE, new PostReport(Target.of("B"), text));
    }

    private void list(Kind kind, String sight, boolean daily) {
        String project = kind == Kind.PROJECT ? "Bee" : "";
        subscribing.add(
                MailedMeeting.CLR,
                new Subscribing.Wanted(Optional.empty(), "list@example.org", kind, project, daily, sight));
    }

    private Message notice(State state) {
        List<Message> all = notices(state);
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private List<Message> notices(State state) {
        return meeting.in(state).stream()
                .filter(message -> message.cause().kind().equals("notice"))
                .toList();
    }

    private List<Message> of(String kind) {
        return meeting.all().stream()
                .filter(message -> message.cause().kind().equals(kind))
                .toList();
    }

    private static String headers(Message message) {
        return String.join("\n", message.content().headers());
    }

    private static String reference(Message message) {
        return message.content().headers().stream()
                .filter(header -> header.startsWith("References: "))
                .findFirst()
                .orElseThrow();
    }
}
