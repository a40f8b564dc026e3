// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;

/** The book of what is said beside the texts; it is only ever added to. */
public final class Asides {
    private final AsideRows rows;

    Asides(AsideRows rows) {
        this.rows = rows;
    }

    public void add(List<Aside> said) {
        if (!said.isEmpty()) {
            rows.add(said);
        }
    }

    /** What was said beside the agenda of a meeting, in order. */
    public List<Aside> all(String meeting) {
        return rows.all(meeting);
    }

    /** For each meeting a number that grows whenever something is said. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }
}
