// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.ADA;
import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.RollCall.Group;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Consented;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.meeting.Voted;
import org.docket.minutes.BothTexts;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.Test;

/** What happens at a meeting is written down act by act, stays written down, and comes to what it comes to. */
class MeetingBookTest extends AtMeeting {
    @Test
    void theMeetingBeginsAndEndsAndBothCanBeTakenBackWithAReason() throws Exception {
        assertEquals(Phase.MEETING_DAY, clerk.phase(MEETING));
        Recorded begun = act(new Begun(TEN)).act();
        assertEquals(Phase.STARTED, clerk.phase(MEETING));
        act(new Ended(TEN.plusSeconds(60)));
        assertEquals(Phase.COMPLETE, clerk.phase(MEETING));
        Recorded ended = last();
        refused("Say why it is taken back.", new Struck(ended.number(), " "));
        act(new Struck(ended.number(), "too early"));
        assertEquals(Phase.STARTED, clerk.phase(MEETING));
        act(new Struck(begun.number(), "a rehearsal"));
        assertEquals(Phase.MEETING_DAY, clerk.phase(MEETING));
        assertEquals(4, so().all().size(), "all of it stays written down");
    }

    @Test
    void itDoesNotBeginBeforeItsDayInTheZoneOfTheBoard() {
        clock.advance(Duration.ofHours(-11));
        refused("The meeting is not before 2026-01-21.", new Begun(clock.instant()));
    }

    @Test
    void onlyTheSecretaryWritesAndWhatIsSentTwiceIsWrittenOnce() throws Exception {
        for (Person who : List.of(JOE, AMY, HUW, ADA)) {
            assertThrows(NotAllowed.class, () -> book.write(who, MEETING, sent("x", new Begun(TEN))));
        }
        MeetingBook.Sent sent = sent("once", new Begun(TEN));
        Recorded first = book.write(CLR, MEETING, sent).act();
        assertEquals(first, book.write(CLR, MEETING, sent).act());
        assertEquals(1, so().all().size());
    }

    @Test
    void aNoteStaysWithItsItemWhenItIsRetitled() throws Exception {
        note("B", "Bee", 0, "Ask them.");
        clerk.take(
                MEETING,
                clerk.agenda(MEETING)
                        .text()
                        .replace("Project Bee", "Project Wasp")
                        .replace("the Bee Project", "the Wasp Project"));
        assertEquals("Ask them.", notes().texts().get("Wasp"));
        note("B", "Bee", last().number(), "Ask them again.");
        assertEquals("Ask them again.", notes().texts().get("Wasp"), "a page from before finds it too");
    }

    @Test
    void aFirstNoteFindsItsItemThoughThatWasRetitledWhileItWasTyped() throws Exception {
        clerk.take(
                MEETING,
                clerk.agenda(MEETING)
                        .text()
                        .replace("Project Bee", "Project Wasp")
                        .replace("the Bee Project", "the Wasp Project"));
        note("B", "Bee", 0, "Ask them.");
        assertEquals("Ask them.", notes().texts().get("Wasp"));
    }

    @Test
    void itemsOfOneTitleKeepTheirOwnNotesAndOutcomes() throws Exception {
        clerk.take(
                MEETING,
                clerk.agenda(MEETING)
                        .text()
                        .replace(
                                " 8. Discussion Items\n",
                                " 8. Discussion Items\n\n    A. Change Ant Chair\n\n       Who?\n"));
        act(new Begun(TEN));
        act(new Closed(TEN));
        act("8A", id -> new Noted(id, 0, "secret"));
        act(new Opened(TEN));
        act("7A", id -> new Noted(id, 0, "They spoke of it."));
        assertEquals("was tabled.\n\nThey spoke of it.", openNotes().texts().get("Change Ant Chair (7A)"));
        assertFalse(openNotes().texts().toString().contains("secret"));
        String open =
                BothTexts.of(clerk.agenda(MEETING), notes(), Optional.empty()).open();
        assertTrue(open.contains("was tabled."), open);
        assertTrue(open.contains("They spoke of it."), open);
        assertFalse(open.contains("secret") || open.contains("Who?"), open);
    }

    @Test
    void anOrderThatIsWithdrawnIsNotToldAsTabled() throws Exception {
        clerk.take(
                MEETING, clerk.agenda(MEETING).text().replace("WHEREAS, there is one.", "Withdrawn: there is none."));
        act(new Begun(TEN));
        String open =
                BothTexts.of(clerk.agenda(MEETING), notes(), Optional.empty()).open();
        assertTrue(open.contains("was withdrawn."), open);
    }

    @Test
    void notesThatCameAsAFileStayBesideWhatIsWrittenDownHere() throws Exception {
        String file = "{\"Ant\": \"Of the file.\", \"Bee\": \"Of the file too.\", \"Else\": \"Stray.\"}";
        store.change(
                books -> books.papers().keep(Paper.Kind.NOTES, MEETING, new Papers.Entry("clr", TEN), Blob.of(file)));
        note("A", "Ant", 0, "Of the desk.");
        assertEquals(Map.of("Ant", "Of the desk.", "Bee", "Of the file too.", "Else", "Stray."), notes().texts());
    }

    @Test
    void bothTextsAreKeptWhereTwoWriteAtOnce() throws Exception {
        Recorded first = note("A", "Ant", 0, "One").act();
        MeetingBook.Taken second = note("A", "Ant", 0, "Two");
        assertEquals(Optional.of(first), second.others());
        assertEquals(2, so().versions(1).size());
        assertTrue(
                note("A", "Ant", second.act().number(), "One and two").others().isEmpty());
    }

    @Test
    void withoutAQuorumNothingIsDecided() throws Exception {
        act(new Begun(TEN));
        refused(
                "0 of 1 directors are present, 1 needed: there is no quorum, so nothing can be decided.",
                vote(Choice.YES));
        assertThrows(Refused.class, () -> book.takeConsent(CLR, MEETING, "c", List.of("committees")));
        seat(true, Optional.empty());
        act("7A", vote(Choice.YES));
        assertEquals(
                "unanimous",
                notes().texts()
                        .get(clerk.agenda(MEETING).item("7A").orElseThrow().title()));
        seat(true, Optional.of(TEN.plusSeconds(30)));
        clock.advance(Duration.ofMinutes(1));
        refused(
                "0 of 1 directors are present, 1 needed: there is no quorum, so nothing can be decided.",
                id -> new Settled(id, Outcome.UNANIMOUS, ""));
    }

    @Test
    void everybodyInTheRoomVotesAndNobodyElse() throws Exception {
        act(new Begun(TEN));
        seat(true, Optional.empty());
        refused("How did Pat Doe vote?", id -> new Voted(id, TEN, false, List.of()));
        refused(
                "Kim Roe is no director in this roll call.",
                id -> new Voted(id, TEN, false, List.of(new Ballot("Kim Roe", Choice.YES))));
    }

    @Test
    void consentFixesWhatItCoversAtThatMoment() throws Exception {
        act(new Begun(TEN));
        seat(true, Optional.empty());
        Consented consent = (Consented)
                book.takeConsent(CLR, MEETING, "c1", List.of("committees")).act();
        assertEquals(List.of("committees"), consent.sections());
        assertEquals(List.of("Pat Doe"), consent.present());
        assertEquals(List.of("Bee"), consent.apart(), "it is missing");
        assertEquals("Ant", consent.items().get(0).title());
        assertEquals(List.of("jt"), consent.items().get(0).voices());
        assertThrows(Refused.class, () -> book.takeConsent(CLR, MEETING, "c2", List.of("committees")));
        assertThrows(Refused.class, () -> book.takeConsent(CLR, MEETING, "c3", List.of("resolutions")));
        assertEquals(1, so().consents().size());
    }

    @Test
    void whatIsWrittenInAClosedSessionIsForTheBoard() throws Exception {
        act(new Begun(TEN));
        note("A", "Ant", 0, "open");
        act(new Closed(TEN.plusSeconds(60)));
        note("B", "Bee", 0, "secret");
        refused("The session is closed already.", new Closed(TEN.plusSeconds(61)));
        refused("The closed session has not ended yet.", new Ended(TEN.plusSeconds(61)));
        act(new Opened(TEN.plusSeconds(120)));
        note("B", "Bee", last().number(), "secret still");
        assertEquals(1, book.read(JOE, MEETING).closedItems().size());
        Proceedings members = book.read(AMY, MEETING);
        assertEquals(1, members.items().size());
        assertTrue(members.all().stream().noneMatch(act -> act.toString().contains("secret")));
        assertEquals(2, members.sessions().size());
        assertFalse(openNotes().texts().toString().contains("secret"));
        assertTrue(notes().texts().toString().contains("secret still"));
    }

    @Test
    void theRollCallIsWrittenInTheWordsOfTheMinutes() throws Exception {
        act(new Begun(TEN));
        act(new Seated("Pat Doe", Group.DIRECTOR, true, Optional.of(TEN.plusSeconds(300)), Optional.empty(), ""));
        act(new Seated("Zoe Ant", Group.GUEST, true, Optional.empty(), Optional.of(TEN.plusSeconds(3840)), "by phone"));
        assertEquals("""
                Directors Present:

                  Pat Doe - joined at 10:05

                Directors Absent:

                  none

                Guests:

                  Zoe Ant - left at 11:04, by phone""", notes().texts().get("Roll Call"));
        note("2.", "Roll Call", 0, "Zoe is welcome.");
        assertTrue(notes().texts().get("Roll Call").endsWith("by phone\n\nZoe is welcome."));
    }

    @Test
    void aDirectorSaysThatSomethingIsWrongAndTheSecretaryDealsWithIt() throws Exception {
        act(new Begun(TEN));
        seat(false, Optional.empty());
        Recorded dispute = book.write(JOE, MEETING, sent("d", new Disputed(last().number(), "I was there.", false)))
                .act();
        assertEquals(List.of(dispute), so().disputes());
        assertThrows(NotAllowed.class, () -> book.write(AMY, MEETING, sent("e", new Disputed(1, "No.", false))));
        act(new Disputed(dispute.number(), "Mended.", true));
        assertEquals(List.of(), so().disputes());
    }

    @Test
    void listenersHearOfIt() throws Exception {
        List<String> heard = new java.util.ArrayList<>();
        clerk.onNews(Bell.Beside.HAPPENED, heard::add);
        act(new Begun(TEN));
        assertEquals(List.of(MEETING), heard);
    }

    @Test
    void whatWasTakenBackInAClosedSessionStaysInIt() throws Exception {
        act(new Begun(TEN));
        act(new Closed(TEN.plusSeconds(60)));
        Recorded note = note("B", "Bee", 0, "secret").act();
        act(new Struck(note.number(), "secret too"));
        book.write(JOE, MEETING, sent("d", new Disputed(note.number(), "no secret", false)));
        act(new Disputed(last().number(), "a secret it was", true));
        act(new Opened(TEN.plusSeconds(120)));
        Proceedings members = book.read(AMY, MEETING);
        assertFalse(members.all().toString().contains("secret"), members.all().toString());
    }

    @Test
    void whatIsSentAgainIsAnsweredAsTheFirstTime() throws Exception {
        Recorded first = note("A", "Ant", 0, "One").act();
        Target ant = Target.of("A");
        MeetingBook.Sent sent =
                new MeetingBook.Sent("twice", Optional.of(ant), around -> new Noted(around.item(), 0, "Two"));
        MeetingBook.Taken taken = book.write(CLR, MEETING, sent);
        note("A", "Ant", taken.act().number(), "Three");
        assertEquals(taken, book.write(CLR, MEETING, sent));
        assertEquals(Optional.of(first), taken.others());
    }
}
