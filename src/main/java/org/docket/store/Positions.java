// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/** The book of positions: who approves or flags what, and on which text. */
public final class Positions {
    private final PositionRows rows;

    Positions(PositionRows rows) {
        this.rows = rows;
    }

    public List<Position> all(String meeting) {
        return rows.all(meeting);
    }

    /** A word that is another one when positions were added or dropped meanwhile. */
    public String edition(String meeting) {
        return rows.edition(meeting);
    }

    public void drop(String meeting, List<Position> gone) {
        if (!gone.isEmpty()) {
            rows.drop(meeting, gone);
        }
    }

    public void add(String meeting, List<Position> taken) {
        if (!taken.isEmpty()) {
            rows.add(meeting, taken);
        }
    }
}
