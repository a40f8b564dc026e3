// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of what the file says of itself. */
interface FlyleafRows {
    @SqlQuery("""
            SELECT number
            FROM origin
            """)
    String origin();

    @SqlUpdate("""
            UPDATE origin
            SET number = lower(hex(randomblob(16)))
            """)
    void renumber();

    @SqlQuery("""
            SELECT says
            FROM flyleaf
            WHERE name = :name
            """)
    Optional<String> note(String name);

    @SqlQuery("""
            SELECT MAX(made_at)
            FROM revision
            """)
    Optional<Instant> latest();

    @SqlQuery("""
            SELECT COUNT(*)
            FROM queued
            """)
    int waiting();

    @SqlQuery("""
            SELECT COUNT(*)
            FROM (SELECT DISTINCT person, meeting FROM queued)
            """)
    int queues();

    @SqlUpdate("""
            INSERT INTO flyleaf (name, says)
            VALUES (:name, :says)
            ON CONFLICT (name) DO UPDATE SET says = excluded.says
            """)
    void note(String name, String says);
}
