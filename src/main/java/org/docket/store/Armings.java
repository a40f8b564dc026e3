// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;

/** The book of who let mail go out of this database, or stopped it. Only ever added to. */
public final class Armings {
    private final ArmingRows rows;

    Armings(ArmingRows rows) {
        this.rows = rows;
    }

    public void add(Instant when, String who, boolean armed, String place) {
        rows.add(when, who, armed, place);
    }

    public Optional<Arming> newest() {
        return rows.newest();
    }
}
