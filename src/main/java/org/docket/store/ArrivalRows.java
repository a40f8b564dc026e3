// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Arrival.Sorted;
import org.docket.store.Arrival.Step;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of mail that came in. */
@RegisterRowMapper(ArrivalMapper.class)
@RegisterConstructorMapper(Step.class)
@RegisterConstructorMapper(ArrivalRows.Old.class)
@RegisterConstructorMapper(Arrivals.Gone.class)
interface ArrivalRows {
    @SqlQuery("""
            INSERT INTO arrival (
              arrived_at, likeness, sha256, size, message_id, sender, subject, notes,
              kind, why, message, meeting, item, text, raw)
            VALUES (
              :when, :likeness, :kept.sha256, :size, :messageId, :sender, :subject, :notes,
              :sorted.kind, :sorted.why, :sorted.message, :sorted.meeting, :sorted.item, :kept.text, :kept.raw)
            ON CONFLICT (likeness) DO NOTHING
            RETURNING id
            """)
    Optional<Long> add(
            @BindMethods Arrivals.Entry entry, @BindMethods("sorted") Sorted sorted, @BindMethods("kept") Kept kept);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM arrival WHERE likeness = :likeness)
            """)
    boolean has(String likeness);

    @SqlQuery("""
            SELECT * FROM arrival
            WHERE id = :id
            """)
    Optional<Arrival> find(long id);

    @SqlQuery("""
            SELECT * FROM arrival
            WHERE message_id = :messageId
            ORDER BY id
            LIMIT 1
            """)
    Optional<Arrival> withMessageId(String messageId);

    @SqlQuery("""
            SELECT text FROM arrival
            WHERE id = :id
            """)
    Optional<byte[]> text(long id);

    @SqlQuery("""
            SELECT raw FROM arrival
            WHERE id = :id
            """)
    Optional<byte[]> raw(long id);

    @SqlUpdate("""
            INSERT INTO arrival_step (arrival, done_at, who, kind, meeting, item)
            VALUES (:id, :when, :who, :made, :meeting, :item)
            """)
    void addStep(long id, @BindMethods Step step);

    @SqlQuery("""
            SELECT done_at AS "when", who, kind AS made, meeting, item
            FROM arrival_step
            WHERE arrival = :id
            ORDER BY number
            """)
    List<Step> steps(long id);

    @SqlQuery("""
            SELECT * FROM arrival a
            WHERE a.kind IN ('REPORT', 'OTHER') AND NOT EXISTS (SELECT 1 FROM arrival_step WHERE arrival = a.id)
            ORDER BY a.id DESC
            LIMIT :most
            """)
    List<Arrival> open(int most);

    @SqlQuery("""
            SELECT * FROM arrival a
            WHERE a.kind NOT IN ('REPORT', 'OTHER') OR EXISTS (SELECT 1 FROM arrival_step WHERE arrival = a.id)
            ORDER BY a.id DESC
            LIMIT :most
            """)
    List<Arrival> done(int most);

    @SqlQuery("""
            SELECT COUNT(*) FROM arrival a
            WHERE a.kind IN ('REPORT', 'OTHER') AND NOT EXISTS (SELECT 1 FROM arrival_step WHERE arrival = a.id)
            """)
    int countOpen();

    @SqlQuery("""
            SELECT * FROM arrival
            WHERE message = :message
            ORDER BY id
            """)
    List<Arrival> about(long message);

    @SqlQuery("""
            SELECT * FROM arrival
            WHERE meeting = :meeting AND kind = 'ANSWER'
            ORDER BY id
            """)
    List<Arrival> answers(String meeting);

    @SqlQuery("""
            SELECT COUNT(*) FROM arrival_step
            WHERE meeting = :meeting AND item = :item AND kind = 'DRAFTED' AND done_at >= :since
            """)
    int drafted(String meeting, String item, Instant since);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM arrival WHERE message = :message AND kind = 'BOUNCE')
            """)
    boolean hasBounced(long message);

    @SqlQuery("""
            SELECT COUNT(*) FROM arrival
            WHERE message = :message AND arrived_at >= :since
            """)
    int countAbout(long message, Instant since);

    @SqlQuery("""
            SELECT COALESCE(SUM(LENGTH(raw) + LENGTH(text)), 0) FROM arrival
            WHERE arrived_at >= :since
            """)
    long bytesSince(Instant since);

    @SqlQuery("""
            SELECT COALESCE(SUM(LENGTH(raw) + LENGTH(text)), 0) FROM arrival
            """)
    long bytes();

    @SqlQuery("""
            SELECT a.id, LENGTH(a.raw) + LENGTH(a.text) AS bytes FROM arrival a
            WHERE (a.kind NOT IN ('REPORT', 'ANSWER') OR a.meeting IS NULL)
              AND NOT EXISTS (
                SELECT 1 FROM arrival_step WHERE arrival = a.id AND kind IN ('DRAFTED', 'ASSIGNED'))
            ORDER BY a.id
            LIMIT :most
            """)
    List<Old> oldest(int most);

    @SqlUpdate("""
            INSERT INTO arrival_gone (day, kind, count, bytes)
            SELECT substr(arrived_at, 1, 10), kind, 1, size FROM arrival
            WHERE id = :id
            ON CONFLICT (day, kind) DO UPDATE SET count = count + 1, bytes = bytes + excluded.bytes
            """)
    void count(long id);

    @SqlUpdate("""
            DELETE FROM arrival_step
            WHERE arrival = :id
            """)
    void dropSteps(long id);

    @SqlUpdate("""
            DELETE FROM arrival
            WHERE id = :id
            """)
    void drop(long id);

    @SqlQuery("""
            SELECT day, kind, count, bytes FROM arrival_gone
            ORDER BY day DESC, kind
            """)
    List<Arrivals.Gone> gone();

    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, SUM(number) AS number
            FROM (
              SELECT meeting, MAX(id) AS number FROM arrival WHERE meeting IS NOT NULL GROUP BY meeting
              UNION ALL
              SELECT meeting, MAX(number) AS number FROM arrival_step WHERE meeting IS NOT NULL GROUP BY meeting)
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();

    @SqlQuery("""
            SELECT id FROM arrival
            ORDER BY id
            """)
    List<Long> all();

    @SqlUpdate("""
            UPDATE arrival
            SET subject = :subject, notes = '', text = :text, raw = :raw
            WHERE id = :id
            """)
    void rewrite(long id, String subject, byte[] text, byte[] raw);

    /** The texts of a mail as they are kept. */
    record Kept(String sha256, byte[] text, byte[] raw) {}

    /** A mail that may be dropped, and how much room that makes. */
    record Old(long id, long bytes) {}
}
