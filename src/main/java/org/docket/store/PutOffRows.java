// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of changes of the board that are not to be proposed again. */
interface PutOffRows {
    @SqlUpdate("""
            INSERT OR IGNORE INTO seating_put_off (meeting, digest, who, put_off_at)
            VALUES (:meeting, :digest, :who, :when)
            """)
    void add(String meeting, String digest, String who, Instant when);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM seating_put_off WHERE meeting = :meeting AND digest = :digest)
            """)
    boolean has(String meeting, String digest);
}
