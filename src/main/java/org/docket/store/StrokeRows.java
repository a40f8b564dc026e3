// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of strokes. */
@RegisterConstructorMapper(Stroke.class)
interface StrokeRows {
    @SqlQuery("""
            SELECT begun_at
            FROM clockwork
            """)
    Optional<Instant> begun();

    @SqlUpdate("""
            INSERT INTO clockwork (begun_at)
            SELECT :now
            WHERE NOT EXISTS (SELECT 1 FROM clockwork)
            """)
    void begin(Instant now);

    @SqlQuery("""
            SELECT EXISTS (
              SELECT 1
              FROM stroke
              WHERE kind = :kind AND reference = :reference
            )
            """)
    boolean isDone(@BindMethods Stroke stroke);

    @SqlUpdate("""
            INSERT INTO stroke (kind, reference, due_at, done_at)
            VALUES (:kind, :reference, :due, :done)
            """)
    void add(@BindMethods Stroke stroke, Instant done);

    @SqlQuery("""
            SELECT kind, reference, due_at
            FROM stroke
            ORDER BY done_at DESC, rowid DESC
            LIMIT :most
            """)
    List<Stroke> last(int most);
}
