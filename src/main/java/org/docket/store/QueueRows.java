// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of queues and of changes already applied. */
@RegisterConstructorMapper(QueuedChange.class)
interface QueueRows {
    @SqlQuery("""
            SELECT NULLIF(id, '') AS id, change
            FROM queued
            WHERE person = :person AND meeting = :meeting
            ORDER BY place
            """)
    List<QueuedChange> queue(String person, String meeting);

    @SqlQuery("""
            SELECT DISTINCT person, meeting
            FROM queued
            ORDER BY person, meeting
            """)
    @RegisterConstructorMapper(Queues.Place.class)
    List<Queues.Place> places();

    @SqlUpdate("""
            DELETE FROM queued
            WHERE person = :person AND meeting = :meeting
            """)
    void clear(String person, String meeting);

    @SqlBatch("""
            INSERT INTO queued (person, meeting, place, id, change)
            VALUES (:person, :meeting, :place, COALESCE(:id, ''), :change)
            """)
    void add(String person, String meeting, List<Integer> place, @BindMethods List<QueuedChange> changes);

    @SqlQuery("""
            SELECT revision
            FROM applied
            WHERE person = :person AND id = :id
            """)
    Optional<Integer> applied(String person, String id);

    @SqlUpdate("""
            INSERT INTO applied (person, id, meeting, revision)
            VALUES (:person, :id, :meeting, :revision)
            ON CONFLICT (person, id) DO NOTHING
            """)
    void addApplied(String person, String id, String meeting, int revision);
}
