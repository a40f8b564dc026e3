// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * One thing that was done with the minutes of a meeting before they are published.
 *
 * @param paper the version of the draft that stands after it
 * @param made the version that was written from agenda and notes, on top of which edits stand
 * @param subject what it is about beside that: the meeting that decided, the words that may stand
 */
public record MinutesStep(
        int number,
        Kind kind,
        int paper,
        int made,
        String who,
        @ColumnName("done_at") Instant when,
        String reason,
        String subject) {
    /** What can be done with them. */
    public enum Kind {
        MADE("drafted"),
        RENEWED("brought up to the notes"),
        EDITED("edited"),
        TAKEN_BACK("taken back"),
        APPROVED("approved"),
        AMENDED("approved as amended"),
        TABLED("tabled"),
        UNDECIDED("no longer decided"),
        MAY_STAND("let words stand");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isApproval() {
            return this == APPROVED || this == AMENDED;
        }
    }
}
