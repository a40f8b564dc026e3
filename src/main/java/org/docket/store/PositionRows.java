// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The SQL of positions. */
@RegisterConstructorMapper(Position.class)
interface PositionRows {
    @SqlQuery("""
            SELECT item, initials, kind, sha256, revision, known, who, taken_at
            FROM position
            WHERE meeting = :meeting
            ORDER BY item, kind, initials
            """)
    List<Position> all(String meeting);

    @SqlQuery("""
            SELECT COUNT(*) || ' ' || COALESCE(SUM(revision), 0) || ' '
              || (SELECT COALESCE(MAX(number), 0) FROM aside WHERE meeting = :meeting)
            FROM position
            WHERE meeting = :meeting
            """)
    String edition(String meeting);

    @SqlBatch("""
            DELETE FROM position
            WHERE meeting = :meeting AND item = :item AND initials = :initials AND kind = :kind
            """)
    void drop(String meeting, @BindMethods List<Position> positions);

    @SqlBatch("""
            INSERT INTO position (meeting, item, initials, kind, sha256, revision, known, who, taken_at)
            VALUES (:meeting, :item, :initials, :kind, :basis.sha256, :basis.revision, :basis.known, :who, :when)
            """)
    void add(String meeting, @BindMethods List<Position> positions);
}
