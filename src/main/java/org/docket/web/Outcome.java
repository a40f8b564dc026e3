// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.meeting.Ballot;
import org.docket.meeting.Recorded;
import org.docket.meeting.Settled;
import org.docket.meeting.Tally;
import org.docket.meeting.Voted;

/**
 * What is written down of an item: what became of it, and the secretary's note.
 *
 * @param outcome in words; empty where nothing is written down
 * @param why how a vote comes to it; empty where nobody voted
 * @param isClosed whether it was taken up in a closed session
 */
record Outcome(
        String outcome,
        String why,
        List<Ballot> ballots,
        boolean isRejected,
        Optional<Recorded> note,
        boolean isClosed) {
    static final Outcome NONE = new Outcome("", "", List.of(), false, Optional.empty(), false);

    static Outcome of(Voted vote, Board board) {
        Tally tally = Tally.of(vote, board);
        String words = tally.isUnanimous() ? "approved unanimously" : tally.carries() ? "approved" : "not approved";
        return new Outcome(words, tally.words(), vote.ballots(), false, Optional.empty(), false);
    }

    static Outcome of(Settled settled) {
        boolean rejected = settled.outcome() == Settled.Outcome.NOT_ACCEPTED;
        String words = settled.outcome() == Settled.Outcome.PHRASE ? settled.words() : told(settled);
        return new Outcome(words, "", List.of(), rejected, Optional.empty(), false);
    }

    private static String told(Settled settled) {
        String more = settled.words().isBlank() ? "" : ": " + settled.words();
        return settled.outcome().words() + more;
    }

    static Outcome byConsent() {
        return new Outcome("approved by consent", "", List.of(), false, Optional.empty(), false);
    }

    Outcome noted(Optional<Recorded> newest, boolean closed) {
        return new Outcome(outcome, why, ballots, isRejected, newest, closed);
    }

    /** The words of the note; none where there is none. */
    String text() {
        return note.map(act -> ((org.docket.meeting.Noted) act.act()).text().strip())
                .orElse("");
    }

    boolean isSomething() {
        return isClosed || !outcome.isEmpty() || !text().isEmpty();
    }
}
