// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of what was done with minutes. */
@RegisterConstructorMapper(MinutesStep.class)
interface MinutesStepRows {
    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, MAX(number) AS number
            FROM minutes_step
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();

    @SqlUpdate("""
            INSERT INTO minutes_step (meeting, number, kind, paper, made, who, done_at, reason, subject)
            VALUES (:meeting, :number, :kind, :paper, :made, :who, :when, :reason, :subject)
            """)
    void add(String meeting, @BindMethods MinutesStep step);

    @SqlQuery("""
            SELECT number, kind, paper, made, who, done_at, reason, subject
            FROM minutes_step
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<MinutesStep> all(String meeting);
}
