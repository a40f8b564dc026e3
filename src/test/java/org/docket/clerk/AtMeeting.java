// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.ADA;
import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docket.AdjustableClock;
import org.docket.SmallAgenda;
import org.docket.agenda.RollCall.Group;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.json.ActJson.Around;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Voted;
import org.docket.minutes.Notes;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A meeting at which the secretary has just sat down, and the ways to write something down at it. */
abstract class AtMeeting {
    static final Instant TEN = Instant.parse("2026-01-21T10:00:00Z");

    @TempDir
    Path folder;

    final AdjustableClock clock = new AdjustableClock("2026-01-21T10:00:00Z");
    Store store;
    Clerk clerk;
    MeetingBook book;
    private int ids;

    @BeforeEach
    final void open() {
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> List.of(JOE, AMY, CLR, HUW, ADA).forEach(books.people()::put));
        clerk = new Clerk(store, Board.builtIn(), clock);
        clerk.take(MEETING, SmallAgenda.TEXT);
        book = MeetingBook.of(clerk, clock);
    }

    @AfterEach
    final void close() {
        store.close();
    }

    Function<Integer, Act> vote(Choice choice) {
        return id -> new Voted(id, clock.instant(), false, List.of(new Ballot("Pat Doe", choice)));
    }

    void seat(boolean present, Optional<Instant> left) throws Exception {
        act(new Seated("Pat Doe", Group.DIRECTOR, present, Optional.empty(), left, ""));
    }

    MeetingBook.Taken note(String item, String title, int from, String text) throws Exception {
        Target target = new Target(item, Optional.of(title), Optional.empty());
        String id = "n" + ids++;
        return book.write(
                CLR,
                MEETING,
                new MeetingBook.Sent(id, Optional.of(target), around -> new Noted(around.item(), from, text)));
    }

    MeetingBook.Taken act(Act act) throws Exception {
        return book.write(CLR, MEETING, sent("a" + ids++, act));
    }

    void act(String item, Function<Integer, Act> act) throws Exception {
        book.write(CLR, MEETING, about(item, act));
    }

    void refused(String sentence, Act act) {
        assertEquals(sentence, assertThrows(Refused.class, () -> act(act)).getMessage());
    }

    void refused(String sentence, Function<Integer, Act> act) {
        int before = so().all().size();
        assertEquals(sentence, assertThrows(Refused.class, () -> act("7A", act)).getMessage());
        assertEquals(before, so().all().size());
    }

    /** Ends the meeting after an hour and drafts its minutes, which the agenda of February is to approve. */
    MinutesDesk drafted(String february) throws Exception {
        MinutesDesk desk = MinutesDesk.of(clerk, clock);
        clerk.take(february, SmallAgenda.approving("January 21, 2026", "February 18, 2026"));
        act(new Begun(clock.instant()));
        clock.advance(Duration.ofHours(1));
        act(new Ended(clock.instant()));
        desk.make(CLR, MEETING);
        return desk;
    }

    MeetingBook.Sent about(String item, Function<Integer, Act> act) {
        return new MeetingBook.Sent(
                "i" + ids++, Optional.of(Target.of(item)), (Around around) -> act.apply(around.item()));
    }

    static MeetingBook.Sent sent(String id, Act act) {
        return new MeetingBook.Sent(id, Optional.empty(), around -> act);
    }

    Recorded last() {
        List<Recorded> all = so().all();
        return all.get(all.size() - 1);
    }

    Proceedings so() {
        return book.read(JOE, MEETING);
    }

    Notes notes() {
        return book.notes(MEETING);
    }

    Notes openNotes() {
        return store.read(books -> book.notes(books, MEETING, false));
    }
}
