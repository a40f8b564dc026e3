// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Item;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Quorum;
import org.docket.meeting.VoteOrder;

/**
 * The form of a vote: who is called, and in which direction.
 *
 * @param called the directors in the room, in the order in which they are called
 */
record DeskVote(boolean reverse, List<String> called) {
    static DeskVote of(Reading reading, Item item, Quorum quorum) {
        boolean reverse = VoteOrder.isReverse(
                reading.meeting().day(), item.id(), reading.agenda().board());
        return new DeskVote(reverse, VoteOrder.called(quorum.present(), reverse));
    }

    static List<Choice> choices() {
        return List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.RECUSED);
    }
}
