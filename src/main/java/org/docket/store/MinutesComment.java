// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Something said of a passage of draft minutes, or what became of that.
 *
 * @param about the number of the comment that is settled, opened again or withdrawn; 0 for one that is said
 * @param sha256 the digest of the record in which the passage was read; empty but for what is said, as are line and quote
 */
public record MinutesComment(
        int number,
        Kind kind,
        int about,
        String sha256,
        int line,
        String quote,
        String words,
        String who,
        @ColumnName("said_at") Instant when) {
    /** What can be done. */
    public enum Kind {
        SAID,
        SETTLED,
        REOPENED,
        WITHDRAWN
    }

    /** The same as the next one of a meeting. */
    public MinutesComment numbered(int next) {
        return new MinutesComment(next, kind, about, sha256, line, quote, words, who, when);
    }
}
