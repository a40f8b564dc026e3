// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of where meetings are. */
@RegisterConstructorMapper(Marker.class)
interface MarkerRows {
    @SqlUpdate("""
            INSERT INTO marker (meeting, item, who, set_at, acts)
            VALUES (:meeting, :item, :who, :when, :acts)
            """)
    void add(String meeting, @BindMethods Marker marker);

    @SqlQuery("""
            SELECT item, who, set_at, acts
            FROM marker
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<Marker> all(String meeting);

    @SqlQuery("""
            SELECT item, who, set_at, acts
            FROM marker
            WHERE meeting = :meeting
            ORDER BY number DESC
            LIMIT 1
            """)
    Optional<Marker> newest(String meeting);

    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, MAX(number) AS number
            FROM marker
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();
}
