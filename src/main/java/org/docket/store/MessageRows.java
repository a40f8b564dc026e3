// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of messages. */
@RegisterConstructorMapper(Event.class)
interface MessageRows {
    @SqlQuery("""
            SELECT COALESCE(MAX(id), 0)
            FROM message
            """)
    long last();

    @SqlQuery("""
            SELECT number
            FROM origin
            """)
    String origin();

    @SqlBatch("""
            INSERT INTO message (
              id, message_id, origin, kind, reference, meeting, project, who, queued_at, merge_key,
              version, state, due_at, held, asks)
            VALUES (
              :id, :draft.messageId, :origin, :cause.kind, :cause.reference, :cause.meeting, :cause.project, :cause.who,
              :draft.queued, :draft.mergeKey, :version, :state, :draft.due, :draft.held, :asks)
            """)
    void add(@BindMethods List<Message> messages);

    @SqlBatch("""
            INSERT INTO message_text (
              message, version, why, sender, to_whom, cc, reply_to, headers, subject, body)
            VALUES (
              :id, :version, :content.why, :content.sender, :lines.to, :lines.cc, :lines.replyTo, :lines.headers,
              :content.subject, :content.body)
            """)
    void addTexts(@BindMethods List<Text> texts);

    @SqlUpdate("""
            INSERT INTO message_event (message, happened_at, kind, who, address, words)
            SELECT id, queued_at, 'QUEUED', who, '', ''
            FROM message
            WHERE id > :last
            UNION ALL
            SELECT id, queued_at, 'HELD', who, '', held
            FROM message
            WHERE id > :last AND state = 'HELD'
            """)
    void tellAdded(long last);

    @SqlUpdate("""
            INSERT INTO message_event (message, happened_at, kind, who, address, words)
            VALUES (:id, :when, :kind, :who, :address, :words)
            """)
    void addEvent(long id, @BindMethods Event event);

    @SqlUpdate("""
            UPDATE message
            SET state = :state, due_at = :due, held = :held, asks = :asks
            WHERE id = :id
            """)
    void move(long id, @BindMethods Messages.Move move);

    @SqlUpdate("""
            UPDATE message
            SET version = :version
            WHERE id = :id
            """)
    void turn(long id, int version);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.id = :id
            """)
    Optional<Message> find(long id);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.message_id = :messageId
            """)
    Optional<Message> withMessageId(String messageId);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.merge_key = :mergeKey AND m.merge_key <> '' AND m.kind = :kind AND m.meeting IS :meeting
              AND m.state IN ('QUEUED', 'HELD')
              AND NOT EXISTS (SELECT 1 FROM message_event e WHERE e.message = m.id AND e.kind IN ('TAKEN', 'UNKNOWN'))
            ORDER BY m.id DESC
            LIMIT 1
            """)
    Optional<Message> waiting(String kind, Optional<String> meeting, String mergeKey);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.kind = :kind AND m.reference = :reference
            ORDER BY m.id
            """)
    List<Message> ofCause(String kind, String reference);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM message
            WHERE kind = :kind AND reference = :reference AND state <> 'CANCELLED'
            """)
    int count(String kind, String reference);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.state = 'QUEUED' AND m.due_at <= :now
            ORDER BY m.due_at, m.id
            LIMIT :most
            """)
    List<Message> due(Instant now, int most);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.state = :state
            ORDER BY m.id
            """)
    List<Message> inState(Message.State state);

    @SqlUpdate("""
            INSERT INTO message_event (message, happened_at, kind, who, address, words)
            SELECT id, :now, 'UNKNOWN', '-', '', 'It was queued in the database of which this one is a copy.'
            FROM message
            WHERE state IN ('QUEUED', 'HELD', 'SENDING') AND origin <> (SELECT number FROM origin)
            """)
    void tellStranded(Instant now);

    @SqlUpdate("""
            UPDATE message
            SET state = 'UNKNOWN', held = '', asks = 1
            WHERE state IN ('QUEUED', 'HELD', 'SENDING') AND origin <> (SELECT number FROM origin)
            """)
    void strand();

    @SqlUpdate("""
            UPDATE message
            SET origin = (SELECT number FROM origin)
            WHERE id = :id
            """)
    void adopt(long id);

    @SqlQuery("""
            SELECT happened_at, kind, who, address, words
            FROM message_event
            WHERE message = :id
            ORDER BY number
            """)
    List<Event> events(long id);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM message_event WHERE message = :id AND kind IN ('TAKEN', 'UNKNOWN'))
            """)
    boolean hasReached(long id);

    @SqlUpdate("""
            INSERT INTO not_mailed (kind, reference, meeting, project, who, decided_at, to_whom, why)
            VALUES (:cause.kind, :cause.reference, :cause.meeting, :cause.project, :cause.who, :when, :to, :why)
            """)
    void addNotMailed(@BindMethods NotMailed notMailed, @BindMethods("cause") Cause cause);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE (:state = '' OR m.state = :state)
              AND (:meeting = '' OR m.meeting = :meeting)
              AND (:project = '' OR m.project = :project)
            ORDER BY m.id DESC
            LIMIT :most OFFSET :skipped
            """)
    List<Message> search(@BindMethods Messages.Search search);

    @SqlQuery("""
            SELECT m.*, t.*
            FROM message m
            JOIN message_text t ON t.message = m.id AND t.version = m.version
            WHERE m.asks = 1
            ORDER BY m.id
            """)
    List<Message> asking();

    @SqlQuery("""
            SELECT COUNT(*)
            FROM message
            WHERE asks = 1
            """)
    int countAsking();

    @KeyColumn("state")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT state, COUNT(*) AS number
            FROM message
            GROUP BY state
            """)
    Map<Message.State, Integer> counts();

    @SqlQuery("""
            SELECT kind, reference, meeting, project, who, decided_at, to_whom, why
            FROM not_mailed
            WHERE (:meeting = '' OR meeting = :meeting)
              AND (:project = '' OR project = :project)
            ORDER BY number DESC
            LIMIT :most OFFSET :skipped
            """)
    @RegisterConstructorMapper(NotMailed.class)
    List<NotMailed> notMailed(@BindMethods Messages.Search search);

    /** What a message says in one of its versions. */
    record Text(long id, int version, Content content, Lines lines) {
        static Text of(long id, int version, Content content) {
            return new Text(id, version, content, Lines.of(content));
        }
    }

    /** Addresses and headers, one a line. */
    record Lines(String to, String cc, String replyTo, String headers) {
        static Lines of(Content content) {
            return new Lines(join(content.to()), join(content.cc()), join(content.replyTo()), join(content.headers()));
        }

        private static String join(List<String> lines) {
            return String.join("\n", lines);
        }
    }
}
