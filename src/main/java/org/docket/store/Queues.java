// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.stream.IntStream;

/** The book of what people have decided and not yet committed, and of what was applied already. */
public final class Queues {
    private final QueueRows rows;

    Queues(QueueRows rows) {
        this.rows = rows;
    }

    public List<QueuedChange> queue(String person, String meeting) {
        return rows.queue(person, meeting);
    }

    /** Every queue that is not empty. */
    public List<Place> places() {
        return rows.places();
    }

    /** Whose queue it is, and of which meeting. */
    public record Place(String person, String meeting) {}

    public void replace(String person, String meeting, List<QueuedChange> changes) {
        rows.clear(person, meeting);
        if (!changes.isEmpty()) {
            List<Integer> places = IntStream.range(0, changes.size()).boxed().toList();
            rows.add(person, meeting, places, changes);
        }
    }

    /** Whether this person's change of that id was applied before. */
    public boolean wasApplied(String person, String id) {
        return rows.applied(person, id).isPresent();
    }

    public void addApplied(String person, String id, Revision revision) {
        rows.addApplied(person, id, revision.meeting(), revision.number());
    }
}
