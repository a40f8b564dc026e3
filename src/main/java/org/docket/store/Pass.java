// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * A link with which somebody reads along at one meeting.
 *
 * @param number by which it can be revoked
 * @param hash of its secret
 * @param by who made it
 * @param revokedBy who revoked it; empty while nobody has
 */
public record Pass(
        int number,
        String hash,
        String meeting,
        String name,
        @ColumnName("made_by") String by,
        @ColumnName("made_at") Instant made,
        @ColumnName("revoked_by") String revokedBy) {
    public boolean isRevoked() {
        return !revokedBy.isEmpty();
    }
}
