// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.Optional;
import org.docket.agenda.RollCall.Group;

/**
 * Who somebody was at the meeting, and when they were there; it replaces what was written down of them before.
 *
 * @param joined when they came, where that was after the meeting began
 * @param left when they left, where that was before it ended
 * @param remark what else is to stand behind their name
 */
public record Seated(
        String name, Group group, boolean present, Optional<Instant> joined, Optional<Instant> left, String remark)
        implements Act {
    /** Whether they were in the room at that moment. */
    public boolean isPresent(Instant at) {
        return present
                && joined.filter(moment -> moment.isAfter(at)).isEmpty()
                && left.filter(moment -> !moment.isAfter(at)).isEmpty();
    }
}
