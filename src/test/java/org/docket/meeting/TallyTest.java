// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docket.board.Board;
import org.docket.meeting.Ballot.Choice;
import org.junit.jupiter.api.Test;

/** A vote comes to what the board's rule says, and says why. */
class TallyTest {
    private static final Board BOARD = Board.builtIn();

    @Test
    void moreThanHalfOfThosePresentMustSayYes() {
        Tally tally = tally(BOARD, 4, 3, 2, 0);
        assertFalse(tally.carries());
        assertEquals("It does not carry: 4 of 9 directors present and not recused say yes, 5 needed.", tally.words());
        assertTrue(tally(BOARD, 5, 3, 1, 0).carries());
    }

    @Test
    void orOfTheVotesCastWhereTheBoardSaysSo() {
        Tally tally = tally(BOARD.with("vote.majority", "cast"), 4, 3, 2, 0);
        assertTrue(tally.carries());
        assertEquals("It carries: 4 of 7 votes cast say yes, 4 needed.", tally.words());
    }

    @Test
    void theRecusedAreNotCountedAmongThosePresent() {
        assertTrue(tally(BOARD, 4, 3, 0, 2).carries());
    }

    @Test
    void nobodyDecidesNothing() {
        assertFalse(tally(BOARD, 0, 0, 0, 3).carries());
    }

    @Test
    void theMinutesTellWhoAbstainedAndWhoWasRecused() {
        assertEquals(
                "was approved by 7 to 0, with P8 abstaining and P9 recused.",
                tally(BOARD, 7, 0, 1, 1).phrase());
        assertEquals("was not approved by 2 to 7.", tally(BOARD, 2, 7, 0, 0).phrase());
        assertEquals("unanimous", tally(BOARD, 9, 0, 0, 0).phrase());
    }

    @Test
    void theRollIsCalledFromItsEndByMonthAndLetter() {
        assertTrue(VoteOrder.isReverse(LocalDate.of(2015, 2, 18), "7F", BOARD));
        assertFalse(VoteOrder.isReverse(LocalDate.of(2015, 2, 18), "7E", BOARD));
        assertFalse(VoteOrder.isReverse(LocalDate.of(2015, 1, 21), "7F", BOARD));
        assertFalse(VoteOrder.isReverse(LocalDate.of(2015, 2, 18), "7F", BOARD.with("vote.order", "roll-call")));
        assertEquals(List.of("C", "B", "A"), VoteOrder.called(List.of("A", "B", "C"), true));
    }

    private static Tally tally(Board board, int yes, int no, int abstain, int recused) {
        List<Ballot> ballots = new ArrayList<>();
        add(ballots, yes, Choice.YES);
        add(ballots, no, Choice.NO);
        add(ballots, abstain, Choice.ABSTAIN);
        add(ballots, recused, Choice.RECUSED);
        return Tally.of(new Voted(1, Instant.EPOCH, false, ballots), board);
    }

    private static void add(List<Ballot> ballots, int count, Choice choice) {
        for (int i = 0; i < count; i++) {
            ballots.add(new Ballot("P" + (ballots.size() + 1), choice));
        }
    }
}
