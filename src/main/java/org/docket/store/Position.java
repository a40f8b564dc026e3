// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** That somebody approves or flags an item, and the very text they did so on. */
public record Position(
        String item,
        String initials,
        Kind kind,
        @Nested Basis basis,
        String who,
        @ColumnName("taken_at") Instant when) {

    /** What can be said of an item by initials alone. */
    public enum Kind {
        APPROVE,
        FLAG
    }

    /** The text a position was given on: its hash, a revision that has it; not known when an import brought it. */
    public record Basis(String sha256, int revision, boolean known) {}
}
