// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of drafts. */
@RegisterConstructorMapper(DraftRows.Row.class)
interface DraftRows {
    @SqlUpdate("""
            INSERT INTO draft (meeting, item, number, made_from, digest, revision, who, source, saved_at, text)
            VALUES (:meeting, :item, :number, :madeFrom, :digest, :revision, :who, :source, :when, :text)
            """)
    void add(@BindMethods Row row);

    @SqlQuery("""
            SELECT meeting, item, number, made_from, digest, revision, who, source, saved_at, text
            FROM draft
            WHERE meeting = :meeting AND item = :item
            ORDER BY number
            """)
    List<Row> all(String meeting, String item);

    @SqlQuery("""
            SELECT meeting, item, number, made_from, digest, revision, who, source, saved_at, text
            FROM draft
            ORDER BY meeting, item, number
            """)
    List<Row> all();

    @SqlQuery("""
            SELECT DISTINCT item
            FROM draft
            WHERE meeting = :meeting
            """)
    List<String> items(String meeting);

    @KeyColumn("number")
    @ValueColumn("revision")
    @SqlQuery("""
            SELECT number, revision
            FROM draft_filed
            WHERE meeting = :meeting AND item = :item
            ORDER BY number
            """)
    Map<Integer, Integer> filed(String meeting, String item);

    @SqlUpdate("""
            INSERT INTO draft_filed (meeting, item, number, revision)
            VALUES (:meeting, :item, :number, :revision)
            ON CONFLICT DO NOTHING
            """)
    void addFiled(String meeting, String item, int number, int revision);

    @SqlUpdate("""
            UPDATE draft
            SET item = :now
            WHERE meeting = :meeting AND item = :then
            """)
    void rename(String meeting, String then, String now);

    @SqlUpdate("""
            UPDATE draft_filed
            SET item = :now
            WHERE meeting = :meeting AND item = :then
            """)
    void renameFiled(String meeting, String then, String now);

    @SqlUpdate("""
            UPDATE draft
            SET text = :text
            WHERE meeting = :meeting AND item = :item AND number = :number
            """)
    void rewrite(@BindMethods Row row);

    /** A version as it is kept. */
    record Row(
            String meeting,
            String item,
            int number,
            int madeFrom,
            String digest,
            int revision,
            String who,
            String source,
            @ColumnName("saved_at") Instant when,
            byte[] text) {}
}
