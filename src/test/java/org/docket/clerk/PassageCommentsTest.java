// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.ADA;
import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.agenda.Span;
import org.docket.board.Board;
import org.docket.clerk.MinutesDesk.Decision;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.clerk.PassageComments.Saying;
import org.docket.edit.Refused;
import org.docket.meeting.Begun;
import org.docket.meeting.Ended;
import org.docket.minutes.Quote;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.MinutesComment;
import org.docket.store.MinutesStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board comments on passages of draft minutes; comments follow their passages, and are settled. */
class PassageCommentsTest extends AtMeeting {
    private static final String WELL = "They did <private>not</private> well.";
    private static final Person EVE = new Person("eve", "Eve Tester", "ev", "", Set.of(Role.DIRECTOR));

    private MinutesDesk desk;
    private PassageComments comments;

    @BeforeEach
    void draft() throws Exception {
        desk = MinutesDesk.of(clerk, clock);
        comments = PassageComments.of(clerk, clock);
        act(new Begun(clock.instant()));
        note("A", "Ant", 0, WELL);
        clock.advance(Duration.ofHours(1));
        act(new Ended(clock.instant()));
        desk.make(CLR, MEETING);
    }

    private MinutesDraft now() {
        return desk.draft(CLR, MEETING).orElseThrow();
    }

    private int say(Person who, String quote, String words) {
        return comments.say(who, MEETING, new Saying(now().recordSha256(), new Quote(1, quote), words));
    }

    private void edit(String was, String is) {
        clock.advance(Duration.ofMinutes(1));
        String text = now().record();
        assertTrue(text.contains(was), text);
        desk.edit(CLR, MEETING, new Typed(now().version(), text.replace(was, is), ""), List.of());
    }

    private PassageComment only() {
        List<PassageComment> all = comments.all(JOE, MEETING);
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private String stands() {
        return only().where().map((Span where) -> where.of(now().record())).orElse("");
    }

    private static void refused(String sentence, Runnable work) {
        assertEquals(sentence, assertThrows(Refused.class, work::run).getMessage());
    }

    @Test
    void aDirectorQuotesWordsAndTheBoardReadsWhoSaidWhatOfWhichDraft() {
        int number = say(JOE, WELL, " Did they not? ");
        MinutesComment said = only().said();
        assertEquals(1, number);
        assertEquals("Did they not?", said.words());
        assertEquals("joe", said.who());
        assertEquals(clock.instant(), said.when());
        assertEquals(now().recordSha256(), said.sha256());
        assertEquals(WELL, stands());
        assertEquals(now().record().lines().toList().indexOf("       " + WELL) + 1, said.line());
        assertEquals(1, comments.open(CLR, MEETING));
    }

    @Test
    void whoDoesNotSitWithTheBoardNeitherReadsNorSaysAnything() {
        say(JOE, WELL, "Did they not?");
        for (Person other : List.of(AMY, ADA)) {
            assertEquals(List.of(), comments.all(other, MEETING));
            assertEquals(0, comments.open(other, MEETING));
            assertThrows(NotAllowed.class, () -> say(other, WELL, "Me too"));
            assertThrows(NotAllowed.class, () -> comments.withdraw(other, MEETING, 1));
            assertThrows(NotAllowed.class, () -> comments.settle(other, MEETING, 1, ""));
        }
        assertThrows(NotAllowed.class, () -> comments.settle(JOE, MEETING, 1, ""));
    }

    @Test
    void whatSaysNothingOrQuotesOtherWordsIsRefused() {
        refused("Say what is to be said of these words.", () -> say(JOE, WELL, "  "));
        String other = "These words do not stand in the draft that you read; quote them as they stand there.";
        refused(other, () -> say(JOE, "They did badly.", "No"));
        refused(other, () -> say(JOE, " ", "No"));
        Saying unknown = new Saying("0", new Quote(1, WELL), "No");
        refused("Nobody has the draft that you read; look at it again.", () -> comments.say(JOE, MEETING, unknown));
        assertEquals(List.of(), comments.all(JOE, MEETING));
    }

    @Test
    void aCommentFollowsItsPassageAndComesBackWithIt() {
        say(JOE, WELL, "Did they not?");
        edit("We did well.", "On a line\nof its own:\n\nWe did well.");
        edit("       " + WELL, "       They did\n       <private>not</private> well.");
        assertEquals("They did\n       <private>not</private> well.", stands());
        edit("They did\n", "They certainly did\n");
        assertTrue(only().where().isEmpty());
        assertEquals(WELL, only().said().quote());
        edit("They certainly did\n", "They did\n");
        assertFalse(only().where().isEmpty());
    }

    @Test
    void aCommentOnADraftThatSomebodyEditedMeanwhileIsTaken() {
        String read = now().recordSha256();
        edit(WELL, "They did well.");
        comments.say(JOE, MEETING, new Saying(read, new Quote(1, WELL), "Did they not?"));
        assertTrue(only().where().isEmpty());
        assertEquals(read, only().said().sha256());
    }

    @Test
    void theSecretarySettlesItAndOpensItAgain() {
        say(JOE, WELL, "Did they not?");
        comments.settle(CLR, MEETING, 1, " They\ndid. ");
        assertEquals("They did.", only().settled().orElseThrow().words());
        assertEquals("clr", only().settled().orElseThrow().who());
        assertEquals(0, comments.open(JOE, MEETING));
        refused("This comment is settled already.", () -> comments.settle(CLR, MEETING, 1, ""));
        refused("This comment is settled already.", () -> comments.withdraw(JOE, MEETING, 1));
        comments.reopen(CLR, MEETING, 1);
        assertTrue(only().isOpen());
        refused("This comment is open already.", () -> comments.reopen(CLR, MEETING, 1));
        comments.settle(CLR, MEETING, 1, "");
        assertEquals("Done.", only().settled().orElseThrow().words());
        refused("There is no such comment any more.", () -> comments.settle(CLR, MEETING, 2, ""));
    }

    @Test
    void onlyWhoSaidItWithdrawsItAndItStaysInTheBook() {
        say(JOE, WELL, "Did they not?");
        refused("Only who said it withdraws a comment.", () -> comments.withdraw(EVE, MEETING, 1));
        comments.withdraw(JOE, MEETING, 1);
        assertEquals(List.of(), comments.all(CLR, MEETING));
        refused("There is no such comment any more.", () -> comments.withdraw(JOE, MEETING, 1));
        List<MinutesComment> kept = store.read(books -> books.minutesComments().all(MEETING));
        assertEquals("Did they not?", kept.get(0).words());
        assertEquals(MinutesComment.Kind.WITHDRAWN, kept.get(1).kind());
        assertEquals(3, say(JOE, WELL, "After all"));
    }

    @Test
    void whatIsApprovedIsNotCommentedOnAndWhatWasSaidStays() {
        say(JOE, WELL, "Did they not?");
        clerk.take("2026-02-18", SmallAgenda.TEXT.replace("January 21, 2026", "February 18, 2026"));
        desk.decide(CLR, MEETING, new Decision(MinutesStep.Kind.APPROVED, "2026-02-18", now().version()));
        refused(
                "There is no draft of these minutes that could still be changed.",
                () -> say(JOE, WELL, "Too late, alas"));
        comments.settle(CLR, MEETING, 1, "");
        assertFalse(only().isOpen());
    }

    @Test
    void aCommentOutlivesTheDraftThatIsTakenBack() {
        say(JOE, WELL, "Did they not?");
        desk.takeBack(CLR, MEETING, "Too early");
        assertTrue(only().where().isEmpty());
        desk.make(CLR, MEETING);
        assertEquals(WELL, stands());
    }

    @Test
    void theWholeMeetingHasThemForTheBoardAlone() {
        say(JOE, WELL, "Did they not?");
        WholeMeeting whole = WholeMeeting.of(clerk, clock);
        String board = whole.read(JOE, MEETING).print();
        assertTrue(board.contains("\"text\":\"Did they not?\""), board);
        assertTrue(board.contains("\"stands\":true"), board);
        assertFalse(whole.read(AMY, MEETING).print().contains("Did they"));
    }

    @Test
    void whatIsExpungedStandsInNoCommentNorInWhatItQuotes() throws Exception {
        edit(WELL, "They sold ten barrels of Quuxville beer.");
        say(JOE, "sold ten barrels of Quuxville beer", "To whom? Zyzzyva?");
        say(JOE, "ten barrels of Quux", "How many?");
        say(JOE, "We did well.", "Quuxville?");
        Expunger expunger = new Expunger(store, Board.builtIn(), clock);
        List<String> places =
                expunger.expunge(new Expunger.Order(MEETING, "barrels of Quuxville", "ada", "clr", "it is private"));
        assertTrue(places.contains("comments on draft minutes: 2"), places::toString);
        List<PassageComment> all = comments.all(JOE, MEETING);
        assertEquals("sold ten [expunged 2026-01-21] beer", all.get(0).said().quote());
        assertFalse(all.get(0).where().isEmpty());
        assertEquals("[expunged]", all.get(1).said().quote());
        assertEquals(now().recordSha256(), all.get(0).said().sha256());
        expunger.expunge(new Expunger.Order(MEETING, "Zyzzyva", "ada", "clr", "it is private"));
        store.close();
        String file = new String(Files.readAllBytes(folder.resolve("docket.db")), StandardCharsets.UTF_8);
        assertFalse(file.contains("Zyzzyva") || file.contains("barrels of Quux"));
    }
}
