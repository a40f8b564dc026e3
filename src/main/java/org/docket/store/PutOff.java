// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/** The book of changes of the board that somebody decided not to write into an agenda. */
public final class PutOff {
    private final PutOffRows rows;

    PutOff(PutOffRows rows) {
        this.rows = rows;
    }

    /** Writes down that what this digest is of is not to be proposed for a meeting again. */
    public void add(String meeting, String digest, String who, Instant when) {
        rows.add(meeting, digest, who, when);
    }

    public boolean has(String meeting, String digest) {
        return rows.has(meeting, digest);
    }
}
