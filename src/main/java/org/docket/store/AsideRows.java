// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The SQL of asides. */
@RegisterConstructorMapper(Aside.class)
interface AsideRows {
    @SqlBatch("""
            INSERT INTO aside (meeting, item, kind, initials, was, sha256, revision, who, said_at)
            VALUES (:meeting, :item, :kind, :initials, :was, :sha256, :revision, :who, :when)
            """)
    void add(@BindMethods List<Aside> asides);

    @SqlQuery("""
            SELECT meeting, item, kind, initials, was, sha256, revision, who, said_at
            FROM aside
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<Aside> all(String meeting);

    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, MAX(number) AS number
            FROM aside
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();
}
