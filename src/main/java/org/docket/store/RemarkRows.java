// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of what people said of items. */
@RegisterConstructorMapper(Remark.class)
interface RemarkRows {
    @SqlUpdate("""
            INSERT INTO remark (meeting, item, person, initials, said_at, was, says, told, message)
            VALUES (:meeting, :item, :person, :initials, :when, :was, :says, :told, :message)
            """)
    void add(String meeting, @BindMethods Remark remark);

    @SqlQuery("""
            SELECT item, person, initials, said_at, was, says, told, message
            FROM remark
            WHERE meeting = :meeting AND item = :item
            ORDER BY number
            """)
    List<Remark> of(String meeting, String item);

    @SqlQuery("""
            SELECT item, person, initials, said_at, was, says, told, message
            FROM remark
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<Remark> ofAll(String meeting);

    @SqlQuery("""
            SELECT r.item, r.person, r.initials, r.said_at, r.was, r.says, r.told, r.message
            FROM remark r
            JOIN message m ON m.id = r.message
            WHERE r.meeting = :meeting AND m.state IN ('QUEUED', 'HELD')
              AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message = m.id AND e.kind IN ('TAKEN', 'UNKNOWN'))
            ORDER BY r.number
            """)
    List<Remark> waiting(String meeting);

    @SqlQuery("""
            SELECT root
            FROM thread
            WHERE meeting = :meeting AND item = :item
            """)
    Optional<String> root(String meeting, String item);

    @SqlUpdate("""
            INSERT INTO thread (meeting, item, root)
            VALUES (:meeting, :item, :root)
            ON CONFLICT DO NOTHING
            """)
    void keepRoot(String meeting, String item, String root);
}
