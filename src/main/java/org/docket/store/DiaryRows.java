// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of names of meetings, and of those that do not take place. */
@RegisterConstructorMapper(Cancelled.class)
@RegisterConstructorMapper(Reference.class)
interface DiaryRows {
    @SqlQuery("""
            SELECT meeting
            FROM former_name
            WHERE name = :name AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.name = :name)
            """)
    Optional<String> nowCalled(String name);

    @SqlQuery("""
            SELECT name
            FROM former_name
            WHERE meeting = :meeting
            ORDER BY rowid
            """)
    List<String> formerNames(String meeting);

    /** Every column that names a meeting, whatever tables there are by now. */
    @SqlQuery("""
            SELECT t.name AS "table", r."from" AS "column"
            FROM sqlite_schema t
            JOIN pragma_foreign_key_list(t.name) r
            WHERE t.type = 'table' AND r."table" = 'meeting'
            ORDER BY t.name
            """)
    List<Reference> references();

    @SqlUpdate("""
            INSERT INTO meeting (name)
            VALUES (:name)
            """)
    void addMeeting(String name);

    @SqlUpdate("""
            INSERT INTO former_name (name, meeting)
            VALUES (:name, :meeting)
            ON CONFLICT (name) DO UPDATE SET meeting = excluded.meeting
            """)
    void addFormerName(String name, String meeting);

    @SqlUpdate("""
            DELETE FROM former_name
            WHERE name = :name
            """)
    void dropFormerName(String name);

    @SqlUpdate("""
            UPDATE <table>
            SET <column> = :now
            WHERE <column> = :then
            """)
    void follow(@Define String table, @Define String column, String then, String now);

    @SqlUpdate("""
            DELETE FROM meeting
            WHERE name = :name
            """)
    void dropMeeting(String name);

    @SqlUpdate("""
            INSERT INTO cancelled (meeting, reason, who, cancelled_at)
            VALUES (:meeting, :reason, :who, :when)
            ON CONFLICT (meeting) DO UPDATE
            SET reason = excluded.reason, who = excluded.who, cancelled_at = excluded.cancelled_at
            """)
    void cancel(@BindMethods Cancelled cancelled);

    @SqlUpdate("""
            DELETE FROM cancelled
            WHERE meeting = :meeting
            """)
    int uncancel(String meeting);

    @SqlQuery("""
            SELECT meeting, reason, who, cancelled_at
            FROM cancelled
            WHERE meeting = :meeting
            """)
    Optional<Cancelled> cancelled(String meeting);
}
