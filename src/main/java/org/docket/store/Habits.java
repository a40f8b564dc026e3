// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/** The book of how people like to commit: at once or from a queue, and what they committed at once last. */
public final class Habits {
    private final HabitRows rows;

    Habits(HabitRows rows) {
        this.rows = rows;
    }

    public boolean commitsAtOnce(String person) {
        return rows.commitsAtOnce(person);
    }

    public void setAtOnce(String person, boolean atOnce) {
        if (atOnce) {
            rows.commitAtOnce(person);
        } else {
            rows.queue(person);
        }
    }

    /** What somebody committed at once last, as long as it has not been taken back. */
    public Optional<MadeAtOnce> last(String person, String meeting) {
        return rows.last(person, meeting);
    }

    public void setLast(String person, String meeting, MadeAtOnce made) {
        rows.setLast(person, meeting, made);
    }

    public void dropLast(String person, String meeting) {
        rows.dropLast(person, meeting);
    }
}
