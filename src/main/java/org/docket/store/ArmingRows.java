// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of who let mail go out. */
@RegisterConstructorMapper(Arming.class)
interface ArmingRows {
    @SqlUpdate("""
            INSERT INTO arming (done_at, who, armed, origin, place)
            SELECT :when, :who, :armed, number, :place
            FROM origin
            """)
    void add(Instant when, String who, boolean armed, String place);

    @SqlQuery("""
            SELECT done_at, who, armed, origin, place
            FROM arming
            ORDER BY number DESC
            LIMIT 1
            """)
    Optional<Arming> newest();
}
