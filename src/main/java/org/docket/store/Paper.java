// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** One version of a paper beside the agendas: what it is, of which meeting, and who kept it when and why. */
public record Paper(
        Kind kind,
        String meeting,
        int number,
        String who,
        @ColumnName("kept_at") Instant when,
        String sha256,
        String message) {
    /** What a paper can be. */
    public enum Kind {
        COMMITTEES,
        CALENDAR,
        NOTES,
        DRAFT,
        PUBLISHED,
        CONSENT;

        /** Whether there is one of each meeting rather than one of the board. */
        public boolean ofMeeting() {
            return this != COMMITTEES && this != CALENDAR;
        }
    }
}
