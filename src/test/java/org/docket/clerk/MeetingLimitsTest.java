// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.docket.agenda.RollCall.Group;
import org.docket.edit.Target;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Opened;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.meeting.Voted;
import org.docket.minutes.BothTexts;
import org.docket.people.Phase;
import org.junit.jupiter.api.Test;

/** What is taken back or typed at an odd time leaves the meeting in one piece, and opens no closed session. */
class MeetingLimitsTest extends AtMeeting {
    @Test
    void takingBackTheBeginningOfAClosedSessionOpensNothingThatWasSaidInIt() throws Exception {
        Recorded closed = closedWithASecret();
        act(new Struck(closed.number(), "it began at 10:01"));
        act(new Closed(TEN.plusSeconds(60)));
        act(new Opened(TEN.plusSeconds(120)));
        note("A", "Ant", 0, "open");
        Proceedings members = book.read(AMY, MEETING);
        assertFalse(members.all().toString().contains("secret"), members.all().toString());
        assertFalse(openNotes().texts().toString().contains("secret"));
        assertEquals("open", openNotes().texts().get("Ant"));
        assertEquals(1, so().closedItems().size());
    }

    @Test
    void takingBackTheEndOfAClosedSessionClosesNothingThatWasSaidAfterIt() throws Exception {
        closedWithASecret();
        Recorded opened = act(new Opened(TEN)).act();
        note("A", "Ant", 0, "open");
        act(new Struck(opened.number(), "it ended at 10:02"));
        assertTrue(so().isClosed());
        act(new Opened(TEN.plusSeconds(120)));
        assertEquals("open", openNotes().texts().get("Ant"));
        assertFalse(openNotes().texts().toString().contains("secret"));
    }

    @Test
    void whatWasClosedByMistakeIsWrittenAnewInTheOpen() throws Exception {
        Recorded closed = closedWithASecret();
        act(new Struck(closed.number(), "by mistake"));
        act(new Struck(so().note(1).orElseThrow().number(), "written anew"));
        note("B", "Bee", 0, "no matter");
        assertEquals(Set.of(), so().closedItems());
        assertEquals("no matter", openNotes().texts().get("Bee"));
        assertFalse(book.read(AMY, MEETING).all().toString().contains("secret"));
    }

    @Test
    void whereTheMeetingWasBehindClosedDoorsIsClosedInTheMinutesToo() throws Exception {
        act(new Begun(TEN));
        note("A", "Ant", 0, "open before");
        act(new Closed(TEN));
        Marking.of(clerk, clock).set(CLR, MEETING, Target.of("A"));
        act(new Opened(TEN));
        assertEquals(Set.of("Ant"), notes().course().closed());
        assertFalse(openNotes().texts().containsKey("Ant"));
        assertFalse(book.read(AMY, MEETING).all().toString().contains("open before"));
        String open =
                BothTexts.of(clerk.agenda(MEETING), notes(), Optional.empty()).open();
        assertFalse(open.contains("Project Ant"), open);
        assertTrue(open.contains("Project Bee"), open);
    }

    @Test
    void aComplaintInAClosedSessionIsOfTheBoardWhateverItIsAbout() throws Exception {
        act(new Begun(TEN));
        act(new Closed(TEN));
        book.write(JOE, MEETING, sent("d", new Disputed(0, "a secret", false)));
        act(new Opened(TEN));
        assertFalse(book.read(AMY, MEETING).all().toString().contains("secret"));
    }

    @Test
    void theEndIsTakenBackBeforeTheBeginning() throws Exception {
        Recorded begun = act(new Begun(TEN)).act();
        Recorded closed = act(new Closed(TEN)).act();
        refused("The closed session has not ended yet.", new Struck(begun.number(), "x"));
        Recorded opened = act(new Opened(TEN)).act();
        refused("Take back first that the session was opened or closed later.", new Struck(closed.number(), "x"));
        Recorded ended = act(new Ended(TEN)).act();
        refused("Take back first that the meeting is adjourned.", new Struck(begun.number(), "x"));
        refused("Take back first that the meeting is adjourned.", new Struck(opened.number(), "x"));
        Recorded strike = act(new Struck(ended.number(), "x")).act();
        refused("What was taken back stays so; write down anew what stands.", new Struck(strike.number(), "x"));
        act(new Struck(begun.number(), "a rehearsal"));
        assertEquals(Phase.MEETING_DAY, clerk.phase(MEETING));
    }

    @Test
    void whatADirectorSaysIsWrongIsNotTakenBackByTheSecretary() throws Exception {
        act(new Begun(TEN));
        book.write(JOE, MEETING, sent("d", new Disputed(0, "I was there.", false)));
        refused("What a director says is answered, not taken back.", new Struck(last().number(), "x"));
    }

    @Test
    void nothingHappensBeforeTheMeetingNorAfterItNorInTimeToCome() throws Exception {
        clock.advance(Duration.ofMinutes(30));
        refused("The meeting has not been called to order yet.", id -> new Settled(id, Outcome.TABLED, ""));
        refused("That is still to come.", new Begun(TEN.plus(Duration.ofHours(3))));
        act(new Begun(TEN));
        seat(true, Optional.empty());
        refused("The meeting began later than that.", new Closed(TEN.minusSeconds(60)));
        refused("The meeting began later than that.", yes(TEN.minusSeconds(60)));
        act(new Closed(TEN.plusSeconds(600)));
        refused("The session was opened or closed later than that.", new Opened(TEN.plusSeconds(540)));
        act(new Opened(TEN.plusSeconds(660)));
        refused("Something is written down that happened later than that.", new Ended(TEN.plusSeconds(600)));
        act(new Ended(TEN.plusSeconds(700)));
        refused("The meeting had ended by then; write when it was.", yes(clock.instant()));
        act("7A", yes(TEN.plusSeconds(690)));
        act(new Struck(so().standing().get(4).number(), "x"));
        act(new Struck(so().standing().get(0).number(), "x"));
        refused("Something is written down that happened before that.", new Begun(TEN.plusSeconds(661)));
    }

    @Test
    void aTimeTypedToTheMinuteIsNotBeforeOneThatTheClockGaveInIt() throws Exception {
        act(new Begun(TEN.plusSeconds(37)));
        act(new Closed(TEN));
        act(new Opened(TEN.plusSeconds(50)));
        act(new Ended(TEN));
    }

    @Test
    void whatIsWrittenDownTheDayAfterEndsOnItsOwnDay() throws Exception {
        clock.advance(Duration.ofHours(24));
        act(new Begun(TEN));
        seat(true, Optional.empty());
        book.takeConsent(CLR, MEETING, "c", List.of("committees"));
        act(new Ended(TEN.plusSeconds(3600)));
    }

    @Test
    void consentStandsInNoMinutesWhereTheRollSaysLaterThatThereWasNoQuorum() throws Exception {
        act(new Begun(TEN));
        seat(true, Optional.empty());
        book.takeConsent(CLR, MEETING, "c", List.of("committees"));
        String sentence = "Committee reports approved as submitted";
        assertTrue(BothTexts.of(clerk.agenda(MEETING), notes(), Optional.empty())
                .open()
                .contains(sentence));
        act(new Seated("Pat Doe", Group.DIRECTOR, true, Optional.of(TEN.plusSeconds(900)), Optional.empty(), ""));
        assertFalse(BothTexts.of(clerk.agenda(MEETING), notes(), Optional.empty())
                .open()
                .contains(sentence));
    }

    @Test
    void nothingThatIsPublicHoldsAPrivateTagWhateverItsLetters() throws Exception {
        act(new Begun(TEN));
        seat(true, Optional.empty());
        for (String words : List.of("<PRIVATE>x</PRIVATE>", "x</private>")) {
            refused(
                    "The outcome of an item is public; write a note instead.",
                    id -> new Settled(id, Outcome.PHRASE, words));
            refused(
                    "The roll call is public; nothing in it can be private.",
                    new Seated("Pat Doe", Group.DIRECTOR, true, Optional.empty(), Optional.empty(), words));
        }
    }

    @Test
    void whoCannotStandInTheRollIsRefused() throws Exception {
        act(new Begun(TEN));
        for (String name : List.of("None", "Directors Present:", "two\nlines", "x".repeat(101))) {
            refused("This cannot stand in a roll call as a name: " + name, guest(name));
        }
        refused(
                "Zoe Ant is no director in this roll call.",
                new Seated("Zoe Ant", Group.DIRECTOR, true, Optional.empty(), Optional.empty(), ""));
        act(guest("Zoë O'Brien \"Q\""));
    }

    @Test
    void aDirectorWhoIsAnOfficerTooCountsAndVotesAsADirector() throws Exception {
        clerk.take(
                MEETING,
                clerk.agenda(MEETING)
                        .text()
                        .replace(
                                "        Pat Doe\n",
                                "        Pat Doe\n\n    Executive Officers Present:\n\n        Pat Doe\n"));
        act(new Begun(TEN));
        act(new Seated("Pat Doe", Group.OFFICER, true, Optional.empty(), Optional.empty(), ""));
        act("7A", yes(TEN));
        assertTrue(notes().texts().get("Roll Call").startsWith("Directors Present:\n\n  Pat Doe\n"));
        assertTrue(notes().texts().get("Roll Call").contains("Executive Officers Present:\n\n  Pat Doe\n"));
    }

    private static Seated guest(String name) {
        return new Seated(name, Group.GUEST, true, Optional.empty(), Optional.empty(), "");
    }

    private Recorded closedWithASecret() throws Exception {
        act(new Begun(TEN));
        Recorded closed = act(new Closed(TEN)).act();
        note("B", "Bee", 0, "secret");
        return closed;
    }

    private static Function<Integer, Act> yes(Instant at) {
        return id -> new Voted(id, at, false, List.of(new Ballot("Pat Doe", Choice.YES)));
    }
}
