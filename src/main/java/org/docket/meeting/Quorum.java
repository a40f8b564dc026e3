// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.List;
import org.docket.agenda.RollCall;
import org.docket.board.Board;

/**
 * Whether enough directors are in the room to decide anything.
 *
 * @param present those in the room
 * @param needed how many must be
 * @param all how many directors there are
 */
public record Quorum(List<String> present, int needed, int all) {
    public Quorum {
        present = List.copyOf(present);
    }

    /** Counted from who was there at that moment; unset, more than half of the directors in the roll call. */
    public static Quorum at(Instant moment, Attendance attendance, RollCall roll, Board board) {
        int all = roll.directors().size();
        int needed = board.quorum().orElse(all / 2 + 1);
        return new Quorum(attendance.with(roll).directorsPresent(moment), needed, all);
    }

    public boolean isThere() {
        return present.size() >= needed;
    }

    /** What was counted, as a sentence. */
    public String words() {
        return present.size() + " of " + all + " directors are present, " + needed + " needed: "
                + (isThere() ? "there is a quorum." : "there is no quorum, so nothing can be decided.");
    }
}
