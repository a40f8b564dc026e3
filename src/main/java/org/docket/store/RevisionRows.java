// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of meetings and revisions. */
@RegisterConstructorMapper(Revision.class)
interface RevisionRows {
    @SqlUpdate("""
            INSERT INTO meeting (name)
            VALUES (:name)
            ON CONFLICT DO NOTHING
            """)
    void addMeeting(String name);

    @SqlUpdate("""
            INSERT INTO revision (meeting, number, parent, who, made_at, message, sha256, since, text)
            VALUES (:meeting, :number, :parent, :who, :when, :message, :sha256, :since, :text)
            """)
    void add(@BindMethods Revision revision, int since, byte[] text);

    @SqlQuery("""
            SELECT r.meeting, r.number, r.parent, r.who, r.made_at, r.message, r.sha256
            FROM meeting m
            JOIN revision r ON r.meeting = m.name
              AND r.number = (SELECT MAX(number) FROM revision WHERE meeting = m.name)
            ORDER BY m.name
            """)
    List<Revision> newestOfEach();

    @SqlQuery("""
            SELECT meeting, number, parent, who, made_at, message, sha256
            FROM revision
            WHERE meeting = :meeting
            ORDER BY number DESC
            LIMIT 1
            """)
    Optional<Revision> newest(String meeting);

    @SqlQuery("""
            SELECT meeting, number, parent, who, made_at, message, sha256
            FROM revision
            WHERE meeting = :meeting
            ORDER BY number DESC
            """)
    List<Revision> all(String meeting);

    @SqlQuery("""
            SELECT meeting, number, parent, who, made_at, message, sha256
            FROM revision
            WHERE meeting = :meeting AND number = :number
            """)
    Optional<Revision> find(String meeting, int number);

    /** The number of the whole text that this revision goes back to; its own, when it is one. */
    @SqlQuery("""
            SELECT IIF(since = 0, number, since)
            FROM revision
            WHERE meeting = :meeting AND number = :number
            """)
    Optional<Integer> whole(String meeting, int number);

    @SqlQuery("""
            SELECT text
            FROM revision
            WHERE meeting = :meeting AND number BETWEEN :first AND :last
            ORDER BY number
            """)
    List<byte[]> texts(String meeting, int first, int last);

    @SqlUpdate("""
            INSERT INTO outside (meeting, text)
            VALUES (:meeting, :text)
            ON CONFLICT (meeting) DO UPDATE SET text = excluded.text
            """)
    void setOutside(String meeting, byte[] text);

    @SqlQuery("""
            SELECT text
            FROM outside
            WHERE meeting = :meeting
            """)
    Optional<byte[]> outside(String meeting);
}
