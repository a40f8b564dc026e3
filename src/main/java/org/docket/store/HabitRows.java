// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of how people like to commit. */
@RegisterConstructorMapper(MadeAtOnce.class)
interface HabitRows {
    @SqlQuery("""
            SELECT EXISTS (
              SELECT 1
              FROM commits_at_once
              WHERE person = :person
            )
            """)
    boolean commitsAtOnce(String person);

    @SqlUpdate("""
            INSERT OR IGNORE INTO commits_at_once (person)
            VALUES (:person)
            """)
    void commitAtOnce(String person);

    @SqlUpdate("""
            DELETE FROM commits_at_once
            WHERE person = :person
            """)
    void queue(String person);

    @SqlQuery("""
            SELECT revision, undo
            FROM made_at_once
            WHERE person = :person AND meeting = :meeting
            """)
    Optional<MadeAtOnce> last(String person, String meeting);

    @SqlUpdate("""
            INSERT INTO made_at_once (person, meeting, revision, undo)
            VALUES (:person, :meeting, :revision, :undo)
            ON CONFLICT (person, meeting) DO UPDATE SET revision = excluded.revision, undo = excluded.undo
            """)
    void setLast(String person, String meeting, @BindMethods MadeAtOnce made);

    @SqlUpdate("""
            DELETE FROM made_at_once
            WHERE person = :person AND meeting = :meeting
            """)
    void dropLast(String person, String meeting);
}
