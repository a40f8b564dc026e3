// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of acts. */
@RegisterConstructorMapper(ActRows.Row.class)
interface ActRows {
    @SqlUpdate("""
            INSERT INTO act (meeting, number, id, kind, strikes, who, recorded_at, body)
            VALUES (:meeting, :number, :id, :kind, :strikes, :who, :when, :body)
            """)
    void add(@BindMethods Row row);

    @SqlQuery("""
            SELECT meeting, number, id, kind, strikes, who, recorded_at, body
            FROM act
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<Row> all(String meeting);

    @SqlQuery("""
            SELECT meeting, number, id, kind, strikes, who, recorded_at, body
            FROM act
            WHERE meeting = :meeting AND who = :who AND id = :id AND id <> ''
            """)
    Optional<Row> sent(String meeting, String who, String id);

    @SqlQuery("""
            SELECT COALESCE(MAX(number), 0)
            FROM act
            WHERE meeting = :meeting
            """)
    int newest(String meeting);

    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, MAX(number) AS number
            FROM act
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();

    /** The acts of these kinds that no act strikes. */
    @SqlQuery("""
            SELECT kind
            FROM act a
            WHERE meeting = :meeting AND kind IN ('begun', 'ended')
              AND NOT EXISTS (
                SELECT 1 FROM act s
                WHERE s.meeting = a.meeting AND s.kind = 'struck' AND s.strikes = a.number)
            """)
    List<String> limits(String meeting);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM act
            WHERE meeting = :meeting AND kind = :kind
            """)
    int countOf(String meeting, String kind);

    @KeyColumn("name")
    @ValueColumn("item")
    @SqlQuery("""
            SELECT name, item
            FROM acted_name
            WHERE meeting = :meeting
            """)
    Map<String, Integer> names(String meeting);

    @GetGeneratedKeys
    @SqlUpdate("""
            INSERT INTO acted_item (meeting, name)
            VALUES (:meeting, :name)
            """)
    int addItem(String meeting, String name);

    /** An item that was given its id elsewhere. */
    @SqlUpdate("""
            INSERT INTO acted_item (id, meeting, name)
            VALUES (:item, :meeting, :name)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
    void putItem(int item, String meeting, String name);

    @SqlQuery("""
            SELECT meeting
            FROM acted_item
            WHERE id = :item
            """)
    Optional<String> meetingOf(int item);

    @SqlUpdate("""
            INSERT INTO acted_name (meeting, name, item)
            VALUES (:meeting, :name, :item)
            ON CONFLICT (meeting, name) DO UPDATE SET item = excluded.item
            """)
    void addName(String meeting, String name, int item);

    @SqlUpdate("""
            UPDATE acted_item
            SET name = :name
            WHERE id = :item
            """)
    void retitle(int item, String name);

    @SqlQuery("""
            SELECT item
            FROM acted_name
            WHERE meeting = :meeting AND name = :name
            """)
    Optional<Integer> item(String meeting, String name);

    /** What the items are called now, by id. */
    @KeyColumn("id")
    @ValueColumn("name")
    @SqlQuery("""
            SELECT id, name
            FROM acted_item
            WHERE meeting = :meeting
            ORDER BY id
            """)
    Map<Integer, String> items(String meeting);

    @SqlQuery("""
            SELECT meeting, number, id, kind, strikes, who, recorded_at, body
            FROM act
            ORDER BY meeting, number
            """)
    List<Row> everything();

    @SqlUpdate("""
            UPDATE act
            SET body = :body
            WHERE meeting = :meeting AND number = :number
            """)
    void rewrite(String meeting, int number, String body);

    /** An act as it is kept. */
    record Row(
            String meeting,
            int number,
            String id,
            String kind,
            int strikes,
            String who,
            @ColumnName("recorded_at") Instant when,
            String body) {}
}
