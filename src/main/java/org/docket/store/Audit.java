// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/** The book of deeds: refused sign-ins, rights, tokens, exports and the like. It is only ever added to. */
public final class Audit {
    private final AuditRows rows;

    Audit(AuditRows rows) {
        this.rows = rows;
    }

    public void add(Deed deed) {
        rows.add(deed);
    }

    /** The last deeds, newest first: in the order they were written, whatever the clock said. */
    public List<Deed> newest(int most) {
        return rows.newest(most);
    }
}
