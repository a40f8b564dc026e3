// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;

/** The book of guest passes. */
public final class Passes {
    private final PassRows rows;

    Passes(PassRows rows) {
        this.rows = rows;
    }

    /** Adds a pass; its number is given here. */
    public void add(Pass pass) {
        rows.add(pass);
    }

    public Optional<Pass> find(String hash) {
        return rows.find(hash);
    }

    /** Those of a meeting, in the order in which they were made. */
    public List<Pass> of(String meeting) {
        return rows.of(meeting);
    }

    /** All that nobody has revoked. */
    public List<Pass> unrevoked() {
        return rows.unrevoked();
    }

    /** Revokes one of a meeting; whether it was there and not revoked. */
    public boolean revoke(String meeting, int number, String who) {
        return rows.revoke(meeting, number, who) > 0;
    }
}
