// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * What was entered for somebody who said so elsewhere.
 *
 * @param person for whom
 * @param who entered it
 * @param way how they said it, such as {@code phone}
 * @param changes what was entered, as it can be read again
 */
public record Spoken(
        int revision,
        String person,
        String who,
        String way,
        String changes,
        @ColumnName("said_at") Instant when,
        Answer answer) {
    /** What the person says to it. */
    public enum Answer {
        NONE,
        RIGHT,
        UNDONE
    }
}
