// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;
import org.docket.edit.Handover;

/**
 * What becomes of an agenda whose board has changed since its roll call was written.
 *
 * @param leaving the directors of the roll call whose term ends before the meeting
 * @param joining those whose term has begun by then and who are not in the roll call
 * @param handovers the reports that get another shepherd
 * @param before how many approvals make an item reviewed as the roll call is now
 * @param majority how many do after it
 * @param directors how many directors there are after it
 * @param key what has to be named to confirm exactly this
 * @param against why it cannot be written as one change, where that is so
 */
public record Seating(
        List<String> leaving,
        List<String> joining,
        List<Handover> handovers,
        int before,
        int majority,
        int directors,
        String key,
        Optional<String> against) {
    public Seating {
        leaving = List.copyOf(leaving);
        joining = List.copyOf(joining);
        handovers = List.copyOf(handovers);
    }

    Seating against(String reason) {
        return new Seating(leaving, joining, handovers, before, majority, directors, key, Optional.of(reason));
    }

    /** In one line, for the list of revisions and the notice. */
    public String words() {
        String gone =
                leaving.isEmpty() ? "" : String.join(", ", leaving) + (leaving.size() == 1 ? " leaves" : " leave");
        String come = joining.isEmpty() ? "" : String.join(", ", joining) + (joining.size() == 1 ? " joins" : " join");
        return gone + (gone.isEmpty() || come.isEmpty() ? "" : "; ") + come;
    }
}
