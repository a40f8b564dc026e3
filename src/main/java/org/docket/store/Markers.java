// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of where meetings are, and were. */
public final class Markers {
    private final MarkerRows rows;

    Markers(MarkerRows rows) {
        this.rows = rows;
    }

    public void add(String meeting, Marker marker) {
        rows.add(meeting, marker);
    }

    /** Where a meeting was, first to last. */
    public List<Marker> all(String meeting) {
        return rows.all(meeting);
    }

    /** Where a meeting is. */
    public Optional<Marker> newest(String meeting) {
        return rows.newest(meeting);
    }

    /** For each meeting a number that grows whenever it goes on. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }
}
