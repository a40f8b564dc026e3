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

    public void add(List<Deed> deeds) {
        rows.add(deeds);
    }

    /**
     * Which deeds are sought.
     *
     * @param person who did it or whom it was done to; empty for anybody
     * @param kind the first word of what was done; empty for anything
     * @param skipped how many newer ones are left out
     */
    public record Search(String person, String kind, int skipped, int most) {}

    /** The deeds sought, newest first. */
    public List<Deed> find(Search search) {
        return rows.find(search);
    }

    /** The first words of all that was ever done, in order. */
    public List<String> kinds() {
        return rows.kinds();
    }

    /** The last deeds, newest first: in the order they were written, whatever the clock said. */
    public List<Deed> newest(int most) {
        return rows.newest(most);
    }
}
