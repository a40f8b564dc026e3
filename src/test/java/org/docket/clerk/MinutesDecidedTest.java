// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.RollCall.Group;
import org.docket.board.Board;
import org.docket.clerk.MinutesDesk.Decision;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.edit.Refused;
import org.docket.history.Publisher;
import org.docket.meeting.Begun;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.people.Phase;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Published;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a later meeting takes back of its decisions on minutes is no longer decided. */
class MinutesDecidedTest extends AtMeeting {
    private static final String LATER = "2026-02-18";

    private MinutesDesk desk;
    private int strikes;

    @BeforeEach
    void meetInFebruary() throws Exception {
        desk = drafted(LATER);
        clock.set("2026-02-18T10:00:00Z");
        book.write(CLR, LATER, sent("begun", new Begun(clock.instant())));
        Seated pat = new Seated("Pat Doe", Group.DIRECTOR, true, Optional.empty(), Optional.empty(), "");
        book.write(CLR, LATER, sent("seated", pat));
    }

    private int settle(Outcome outcome) throws Exception {
        clock.advance(Duration.ofSeconds(10));
        String words = outcome == Outcome.AMENDED ? "approved with a word more" : "";
        return book.write(CLR, LATER, about("3A", id -> new Settled(id, outcome, words)))
                .act()
                .number();
    }

    private void strike(int act) throws Exception {
        clock.advance(Duration.ofSeconds(10));
        book.write(CLR, LATER, sent("strike" + strikes++, new Struck(act, "It was another item")));
    }

    private void edit() {
        clock.advance(Duration.ofSeconds(10));
        MinutesDraft draft = draft();
        String text = draft.record().replace("We did well.", "We did very well.");
        desk.edit(CLR, MEETING, new Typed(draft.version(), text, ""), List.of());
    }

    private MinutesDraft draft() {
        return desk.draft(CLR, MEETING).orElseThrow();
    }

    private List<Kind> kinds() {
        return draft().steps().stream().map(step -> step.kind()).toList();
    }

    private void publish() {
        byte[] text = draft().open().getBytes(StandardCharsets.UTF_8);
        Sheet sheet = new Sheet(Published.Kind.MINUTES, MEETING, "a.txt", Source.DOCKET, "clr", clock.instant(), text);
        store.change(books -> new Publisher(Board.builtIn()).publish(books, sheet));
    }

    @Test
    void anApprovalThatIsTakenBackIsNoneAndSaysWhy() throws Exception {
        int approved = settle(Outcome.APPROVED);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        strike(approved);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
        assertEquals(List.of(Kind.MADE, Kind.APPROVED, Kind.UNDECIDED), kinds());
        assertEquals("It was another item", draft().steps().get(2).reason());
        assertEquals(LATER, draft().steps().get(2).subject());
        edit();
        settle(Outcome.APPROVED);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
    }

    @Test
    void nothingAfterAllTakesItBackToo() throws Exception {
        settle(Outcome.APPROVED);
        settle(Outcome.NONE);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
        settle(Outcome.APPROVED);
        settle(Outcome.AMENDED);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING), "the amendment does not stand in the draft yet");
    }

    @Test
    void whatStandsWithoutItStandsOn() throws Exception {
        settle(Outcome.APPROVED);
        int again = settle(Outcome.APPROVED);
        strike(again);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        int tabled = settle(Outcome.TABLED);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
        strike(tabled);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING), "as it was, of the same draft");
    }

    @Test
    void anApprovalDoesNotComeBackForAnotherDraft() throws Exception {
        settle(Outcome.APPROVED);
        int tabled = settle(Outcome.TABLED);
        edit();
        strike(tabled);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
    }

    @Test
    void anAmendedApprovalGoesWithItsDecision() throws Exception {
        int amended = settle(Outcome.AMENDED);
        edit();
        desk.decide(CLR, MEETING, new Decision(Kind.AMENDED, LATER, draft().version()));
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
        strike(amended);
        assertEquals(Phase.DRAFTED, clerk.phase(MEETING));
    }

    @Test
    void whatTheSecretaryDecidedApartStays() throws Exception {
        desk.decide(CLR, MEETING, new Decision(Kind.APPROVED, LATER, draft().version()));
        int approved = settle(Outcome.APPROVED);
        strike(approved);
        assertEquals(Phase.APPROVED, clerk.phase(MEETING));
    }

    @Test
    void publishedMinutesAreWithdrawnFirst() throws Exception {
        int approved = settle(Outcome.APPROVED);
        publish();
        int acts = store.read(books -> books.acts().newest(LATER));
        String sentence =
                "The minutes of January 21, 2026 are published on this approval; they have to be withdrawn" + " first.";
        assertEquals(
                sentence, assertThrows(Refused.class, () -> strike(approved)).getMessage());
        assertEquals(
                sentence,
                assertThrows(Refused.class, () -> settle(Outcome.TABLED)).getMessage());
        assertTrue(acts == store.read(books -> books.acts().newest(LATER)));
        store.change(books -> assertTrue(books.published()
                .withdraw(
                        books.published()
                                .standing(Published.Kind.MINUTES, MEETING)
                                .orElseThrow(),
                        "clr",
                        clock.instant(),
                        "A name was wrong")));
        strike(approved);
        assertEquals(Kind.UNDECIDED, kinds().get(kinds().size() - 1));
    }
}
