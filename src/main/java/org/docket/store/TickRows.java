// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of ticks. */
@RegisterConstructorMapper(Tick.class)
interface TickRows {
    @SqlUpdate("""
            INSERT INTO tick (meeting, todo, done, who, said_at)
            VALUES (:meeting, :followUp, :done, :who, :when)
            """)
    void add(@BindMethods Tick tick);

    @SqlQuery("""
            SELECT meeting, todo, done, who, said_at
            FROM tick
            WHERE meeting = :meeting
            ORDER BY id
            """)
    List<Tick> of(String meeting);
}
