// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/** The book of what was done after meetings. Only ever added to; what was said last of something counts. */
public final class Ticks {
    private final TickRows rows;

    Ticks(TickRows rows) {
        this.rows = rows;
    }

    public void add(Tick tick) {
        rows.add(tick);
    }

    /** All that was said of a meeting, first to last. */
    public List<Tick> of(String meeting) {
        return rows.of(meeting);
    }
}
