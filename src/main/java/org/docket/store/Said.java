// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * A step on the way to publication, by somebody, about one text.
 *
 * @param subject what it is about besides: the number of a mail
 */
public record Said(
        String meeting,
        String sha256,
        Kind kind,
        String subject,
        String reason,
        String who,
        @ColumnName("said_at") Instant when) {
    /** What was done. */
    public enum Kind {
        /** To publish just this text. */
        AGREED,
        TAKEN_BACK,
        /** The board was told that it is going to be published. */
        NOTICED
    }

    public Said about(String what) {
        return new Said(meeting, sha256, kind, what, reason, who, when);
    }
}
