// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.meeting.Act;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Consented;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.meeting.Tally;
import org.docket.meeting.Voted;

/** What happened at a meeting, in a few words for people. */
record ActWords(DeskTimes times, IntFunction<Optional<Item>> items, Board board) {
    String of(Act act) {
        if (act instanceof Begun begun) {
            return "called to order at " + times.words(begun.at());
        } else if (act instanceof Ended ended) {
            return "adjourned at " + times.words(ended.at());
        } else if (act instanceof Closed closed) {
            return "closed session from " + times.words(closed.at());
        } else if (act instanceof Opened opened) {
            return "closed session until " + times.words(opened.at());
        } else if (act instanceof Seated seat) {
            return seat.name() + " " + (seat.present() ? "present" : "absent");
        } else if (act instanceof Consented consent) {
            return "consent taken for " + String.join(", ", consent.sections());
        } else if (act instanceof Struck struck) {
            return "taking back number " + struck.act();
        } else if (act instanceof Disputed disputed) {
            return "said to be wrong: " + disputed.words();
        }
        return title(act) + ": " + outcome(act);
    }

    /** What became of an item, without its title. */
    String outcome(Act act) {
        if (act instanceof Voted vote) {
            return "vote at " + times.words(vote.at()) + ", "
                    + Tally.of(vote, board).words();
        } else if (act instanceof Settled settled) {
            boolean said = settled.outcome() == Outcome.PHRASE;
            String words = said ? settled.words() : settled.outcome().words();
            return settled.words().isBlank() || said ? words : words + ": " + settled.words();
        }
        return "note" + (act instanceof Noted noted && noted.text().isBlank() ? ", empty" : "");
    }

    /** How each director voted. */
    static String ballots(Voted vote) {
        return vote.ballots().stream()
                .map(ballot -> ballot.name() + " " + ballot.choice().words())
                .collect(Collectors.joining(", "));
    }

    private String title(Act act) {
        return items.apply(act.item().orElse(0)).map(Item::title).orElse("an item no longer on the agenda");
    }
}
