// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.docket.store.Paper.Kind;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of papers. */
@RegisterConstructorMapper(Paper.class)
interface PaperRows {
    @SqlUpdate("""
            INSERT INTO paper (kind, meeting, number, who, kept_at, sha256, message, content)
            VALUES (:kind, :meeting, :number, :who, :when, :sha256, :message, :content)
            """)
    void add(@BindMethods Paper paper, byte[] content);

    @SqlQuery("""
            SELECT kind, meeting, number, who, kept_at, sha256, message
            FROM paper
            WHERE kind = :kind AND meeting = :meeting
            ORDER BY number DESC
            """)
    List<Paper> all(Kind kind, String meeting);

    @SqlQuery("""
            SELECT kind, meeting, number, who, kept_at, sha256, message
            FROM paper
            WHERE kind = :kind AND meeting = :meeting
            ORDER BY number DESC
            LIMIT 1
            """)
    Optional<Paper> newest(Kind kind, String meeting);

    /** Of every version, the first one first. */
    @SqlQuery("""
            SELECT sha256
            FROM paper
            WHERE kind = :kind AND meeting = :meeting
            ORDER BY number
            """)
    List<String> digests(Kind kind, String meeting);

    @SqlQuery("""
            SELECT p.kind, p.meeting, p.number, p.who, p.kept_at, p.sha256, p.message
            FROM paper p
            WHERE p.number = (SELECT MAX(number) FROM paper WHERE kind = p.kind AND meeting = p.meeting)
            ORDER BY p.kind, p.meeting
            """)
    List<Paper> newestOfEach();

    @SqlQuery("""
            SELECT content
            FROM paper
            WHERE kind = :kind AND meeting = :meeting AND number = :number
            """)
    Optional<byte[]> content(Kind kind, String meeting, int number);
}
