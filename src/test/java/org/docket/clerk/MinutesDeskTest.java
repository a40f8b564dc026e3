// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.agenda.RollCall.Group;
import org.docket.clerk.MinutesDesk.Decision;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.edit.Approve;
import org.docket.edit.Clash;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.json.Sent;
import org.docket.meeting.Begun;
import org.docket.meeting.Ended;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Role;
import org.docket.store.MinutesStep.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes are drafted, corrected, approved and taken back, and no version of them is lost. */
class MinutesDeskTest extends AtMeeting {
    private static final String LATER = "2026-02-18";
    private static final Person GUEST = new Person("gst", "A Guest", "gg", "", Set.of(Role.GUEST));

    private MinutesDesk desk;

    @BeforeEach
    void meet() throws Exception {
        desk = MinutesDesk.of(clerk, clock);
        clerk.take(LATER, SmallAgenda.approving("January 21, 2026", "February 18, 2026"));
        act(new Begun(clock.instant()));
        note("A", "Ant", 0, "They did <private>not</private> well.");
    }

    private MinutesDraft made() throws Exception {
        clock.advance(Duration.ofHours(1));
        act(new Ended(clock.instant()));
        return desk.make(CLR, MEETING);
    }

    private void edit(String was, String now) {
        clock.advance(Duration.ofMinutes(1));
        MinutesDraft draft = draft();
        assertTrue(draft.record().contains(was), draft.record());
        String text = draft.record().replace(was, now);
        assertEquals(List.of(), desk.edit(CLR, MEETING, new Typed(draft.version(), text, "A word"), List.of()));
    }

    private MinutesDraft draft() {
        return desk.draft(CLR, MEETING).orElseThrow();
    }

    private void approve() {
        clock.advance(Duration.ofMinutes(1));
        Approve approve = new Approve(Target.of("3A"), "jt");
        clerk.make(JOE, LATER, List.of(new Sent(Optional.empty(), approve)), "");
    }

    private Standing standing() {
        return clerk.positions(LATER).stream()
                .filter(standing -> standing.item().equals("3A"))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String sentence, Runnable work) {
        assertEquals(sentence, assertThrows(Refused.class, work::run).getMessage());
    }

    @Test
    void theyAreDraftedOnceTheMeetingIsOver() throws Exception {
        refused("Minutes are drafted once, when the meeting is over.", () -> desk.make(CLR, MEETING));
        MinutesDraft draft = made();
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
        assertTrue(draft.open().contains("They did well."), draft.open());
        assertTrue(draft.record().contains("<private>not</private>"));
        assertFalse(draft.open().contains("General Consent"), "consent was not taken");
        assertNotEquals(draft.recordSha256(), draft.openSha256());
        refused("Minutes are drafted once, when the meeting is over.", () -> desk.make(CLR, MEETING));
        assertThrows(NotAllowed.class, () -> desk.make(JOE, MEETING));
    }

    @Test
    void theBoardReadsTheRecordMembersThePublicTextGuestsNothing() throws Exception {
        made();
        assertTrue(desk.draft(JOE, MEETING).orElseThrow().isWhole());
        MinutesDraft forMembers = desk.draft(AMY, MEETING).orElseThrow();
        assertEquals("", forMembers.record());
        assertTrue(forMembers.open().contains("They did well."));
        assertThrows(NotAllowed.class, () -> desk.draft(GUEST, MEETING));
        assertThrows(NotAllowed.class, () -> desk.version(AMY, MEETING, 1));
    }

    @Test
    void editsStayOnTopOfCorrectedNotes() throws Exception {
        made();
        edit("We did well.", "We did very well.");
        assertTrue(desk.renewal(CLR, MEETING).isEmpty());
        note("A", "Ant", 3, "They were thanked.");
        assertTrue(desk.renewal(CLR, MEETING).isPresent());
        assertEquals(List.of(), desk.renew(CLR, MEETING, draft().version(), List.of()));
        assertTrue(draft().open().contains("We did very well."));
        assertTrue(draft().open().contains("They were thanked."));
        assertTrue(desk.renewal(CLR, MEETING).isEmpty());
        assertEquals(
                List.of(Kind.MADE, Kind.EDITED, Kind.RENEWED),
                draft().steps().stream().map(step -> step.kind()).toList());
    }

    @Test
    void whatWasEditedAndCorrectedIsChosenAndNothingIsLost() throws Exception {
        made();
        edit("       They did well.", "       They did quite well.");
        note("A", "Ant", 3, "They did badly.");
        int version = draft().version();
        List<Clash> clashes = desk.renew(CLR, MEETING, version, List.of());
        assertEquals(1, clashes.size(), clashes::toString);
        assertTrue(clashes.get(0).mine().contains("quite well"));
        assertTrue(clashes.get(0).theirs().contains("They did badly."));
        assertEquals(version, draft().version());
        assertEquals(List.of(), desk.renew(CLR, MEETING, version, List.of("       They did so and so.\n")));
        assertTrue(draft().open().contains("They did so and so."));
    }

    @Test
    void twoWhoEditTheSameChoose() throws Exception {
        MinutesDraft draft = made();
        edit("We did well.", "We did very well.");
        Typed other = new Typed(draft.version(), draft.record().replace("We did well.", "We did badly."), "");
        assertEquals(1, desk.edit(CLR, MEETING, other, List.of()).size());
        assertTrue(draft().record().contains("We did very well."));
        Typed apart = new Typed(draft.version(), draft.record().replace("Pat Doe\n", "Pat Doe, late\n"), "");
        assertEquals(List.of(), desk.edit(CLR, MEETING, apart, List.of()));
        assertTrue(
                draft().record().contains("Pat Doe, late") && draft().record().contains("very well"));
    }

    @Test
    void aTagWithoutPartnerIsNotSaved() throws Exception {
        MinutesDraft draft = made();
        Typed typed = new Typed(draft.version(), draft.record().replace("We did", "<private>We did"), "");
        assertThrows(Refused.class, () -> desk.edit(CLR, MEETING, typed, List.of()));
        assertEquals(draft.record(), draft().record());
    }

    @Test
    void aDraftIsTakenBackForAReasonAndMadeAnew() throws Exception {
        MinutesDraft first = made();
        refused("A draft is taken back for a reason.", () -> desk.takeBack(CLR, MEETING, " "));
        desk.takeBack(CLR, MEETING, "Too early");
        assertEquals(Phase.COMPLETE, clerk.phase(MEETING));
        assertTrue(desk.draft(CLR, MEETING).isEmpty());
        assertEquals(first.record(), desk.version(CLR, MEETING, 1));
        assertEquals(first.record(), desk.make(CLR, MEETING).record());
        assertEquals(3, draft().steps().size());
    }

    @Test
    void withoutADraftTheLaterMeetingCannotApprove() throws Exception {
        refused(
                "There is no draft of the minutes of January 21, 2026 yet; they can be approved when there is one.",
                this::approve);
        made();
        assertDoesNotThrow(this::approve);
        desk.takeBack(CLR, MEETING, "Too early");
        clerk.make(JOE, LATER, List.of(new Sent(Optional.empty(), new Unapprove(Target.of("3A"), "jt"))), "");
        assertThrows(Refused.class, this::approve);
    }

    @Test
    void anApprovalIsOfTheDraftThatStood() throws Exception {
        made();
        approve();
        assertFalse(standing().stale());
        edit("We did well.", "We did very well.");
        assertTrue(standing().stale());
        assertEquals(
                1,
                ItemDrafts.of(clerk)
                        .approvedEarlier(
                                JOE, LATER, clerk.agenda(LATER).item("3A").orElseThrow()));
        approve();
        assertFalse(standing().stale());
    }

    @Test
    void whatIsApprovedIsNotChangedAnyMore() throws Exception {
        made();
        edit("We did well.", "We did very well.");
        Decision early = new Decision(Kind.APPROVED, LATER, 1);
        clock.set("2026-02-18T10:00:00Z");
        refused("The draft has changed since you read it; look at it again.", () -> desk.decide(CLR, MEETING, early));
        desk.decide(CLR, MEETING, new Decision(Kind.TABLED, LATER, draft().version()));
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
        desk.decide(CLR, MEETING, new Decision(Kind.AMENDED, LATER, draft().version()));
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        assertThrows(Refused.class, () -> desk.takeBack(CLR, MEETING, "Too late"));
        assertThrows(Refused.class, () -> desk.edit(CLR, MEETING, new Typed(draft().version(), "x", ""), List.of()));
    }

    @Test
    void whatTheLaterMeetingWritesDownCounts() throws Exception {
        made();
        clock.set("2026-02-18T10:00:00Z");
        book.write(CLR, LATER, sent("begun", new Begun(clock.instant())));
        Seated pat = new Seated("Pat Doe", Group.DIRECTOR, true, Optional.empty(), Optional.empty(), "");
        book.write(CLR, LATER, sent("seated", pat));
        settle(Settled.Outcome.TABLED);
        assertEquals(Kind.TABLED, draft().steps().get(1).kind());
        settle(Settled.Outcome.APPROVED);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        assertEquals(LATER, draft().steps().get(2).subject());
    }

    private void settle(Settled.Outcome outcome) throws Exception {
        book.write(CLR, LATER, about("3A", id -> new Settled(id, outcome, "")));
    }

    @Test
    void theAmendmentIsWhatChangedSinceTheMorning() throws Exception {
        made();
        edit("We did well.", "We did very well.");
        clock.set("2026-02-18T11:00:00Z");
        edit("very well", "rather well");
        desk.decide(CLR, MEETING, new Decision(Kind.AMENDED, LATER, draft().version()));
        assertTrue(desk.beforeAmendment(JOE, MEETING).orElseThrow().contains("very well"));
        assertThrows(NotAllowed.class, () -> desk.beforeAmendment(AMY, MEETING));
    }

    @Test
    void privateWordsStopPublicationUntilSomebodySaysWhyTheyMayStand() throws Exception {
        note("B", "Bee", 0, "<private>ten barrels of beer</private> were sold.");
        made();
        edit("We did well.", "We sold Ten Barrels, of beer.");
        MinutesNet net = MinutesNet.of(clerk, clock);
        clock.set("2026-02-18T10:00:00Z");
        desk.decide(CLR, MEETING, new Decision(Kind.APPROVED, LATER, draft().version()));
        assertEquals(1, net.caught(CLR, MEETING).hits().size());
        String key = MinutesNet.key(net.caught(CLR, MEETING).hits().get(0));
        refused("Say why these words may stand.", () -> net.letStand(CLR, MEETING, key, ""));
        net.letStand(CLR, MEETING, key, "It was in the news");
        assertEquals(List.of(), net.caught(CLR, MEETING).hits());
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        assertEquals(1, net.caught(CLR, MEETING).brief().size());
    }
}
