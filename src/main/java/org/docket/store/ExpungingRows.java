// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL by which a passage is taken out of everything. */
@RegisterConstructorMapper(ExpungingRows.Kept.class)
@RegisterConstructorMapper(ExpungingRows.Mail.class)
@RegisterConstructorMapper(ExpungingRows.Waiting.class)
interface ExpungingRows {
    @SqlQuery("""
            INSERT INTO expunging (done_at, who, second, reason, open)
            VALUES (:when, :who, :second, :reason, 1)
            RETURNING number
            """)
    int begin(Instant when, String who, String second, String reason);

    @SqlUpdate("""
            UPDATE expunging
            SET open = 0
            WHERE number = :number
            """)
    void end(int number);

    @SqlUpdate("""
            INSERT INTO expunged (expunging, kind, place, number, sha256)
            VALUES (:expunging, :kind, :meeting, :number, :sha256)
            """)
    void keepDigest(int expunging, String kind, String meeting, int number, String sha256);

    @SqlQuery("""
            SELECT number, since, sha256, message, text
            FROM revision
            WHERE meeting = :meeting AND number = :number
            """)
    Kept revision(String meeting, int number);

    @SqlUpdate("""
            UPDATE revision
            SET since = :kept.since, sha256 = :kept.sha256, message = :kept.message, text = :kept.text
            WHERE meeting = :meeting AND number = :kept.number
            """)
    void rewrite(String meeting, @BindMethods("kept") Kept kept);

    @SqlUpdate("""
            UPDATE paper
            SET sha256 = :sha256, content = :content
            WHERE kind = :paper.kind AND meeting = :paper.meeting AND number = :paper.number
            """)
    void rewrite(@BindMethods("paper") Paper paper, String sha256, byte[] content);

    @SqlUpdate("""
            UPDATE paper
            SET message = :message
            WHERE kind = :paper.kind AND meeting = :paper.meeting AND number = :paper.number AND message <> :message
            """)
    void rewriteMessage(@BindMethods("paper") Paper paper, String message);

    @SqlQuery("""
            SELECT person, meeting, place, change
            FROM queued
            """)
    List<Waiting> waiting();

    /** What would take back a comment has its words. */
    @SqlUpdate("""
            DELETE FROM made_at_once
            """)
    void forgetMadeAtOnce();

    @SqlQuery("""
            SELECT person, meeting, revision AS place, changes AS change
            FROM spoken
            """)
    List<Waiting> spoken();

    @SqlUpdate("""
            UPDATE spoken
            SET changes = :change
            WHERE meeting = :meeting AND revision = :place
            """)
    void rewriteSpoken(@BindMethods Waiting spoken);

    @SqlQuery("""
            SELECT who AS person, meeting, 0 AS place, reason AS change
            FROM cancelled
            """)
    List<Waiting> cancelled();

    @SqlUpdate("""
            UPDATE cancelled
            SET reason = :reason
            WHERE meeting = :meeting
            """)
    void rewriteReason(String meeting, String reason);

    @SqlUpdate("""
            UPDATE queued
            SET change = :change
            WHERE person = :person AND meeting = :meeting AND place = :place
            """)
    void rewrite(@BindMethods Waiting waiting);

    @SqlBatch("""
            UPDATE OR REPLACE position
            SET sha256 = IIF(sha256 = :was, :is, sha256), item = IIF(item = :was, :is, item)
            WHERE meeting = :meeting AND :was IN (sha256, item)
            """)
    void rebindPositions(String meeting, List<String> was, List<String> is);

    @SqlBatch("""
            UPDATE OR REPLACE filing
            SET sha256 = IIF(sha256 = :was, :is, sha256), item = IIF(item = :was, :is, item)
            WHERE meeting = :meeting AND :was IN (sha256, item)
            """)
    void rebindFilings(String meeting, List<String> was, List<String> is);

    @SqlBatch("""
            UPDATE aside
            SET sha256 = IIF(sha256 = :was, :is, sha256),
              was = IIF(was = :was, :is, was),
              item = IIF(item = :was, :is, item)
            WHERE meeting = :meeting AND :was IN (sha256, was, item)
            """)
    void rebindAsides(String meeting, List<String> was, List<String> is);

    @SqlQuery("""
            SELECT was AS person, says AS meeting, number AS place, told AS change
            FROM remark
            """)
    List<Waiting> remarks();

    @SqlUpdate("""
            UPDATE remark
            SET was = :person, says = :meeting, told = :change
            WHERE number = :place
            """)
    void rewriteRemark(@BindMethods Waiting remark);

    @SqlBatch("""
            UPDATE remark
            SET item = :is
            WHERE meeting = :meeting AND item = :was
            """)
    void rebindRemarks(String meeting, List<String> was, List<String> is);

    @SqlBatch("""
            UPDATE OR REPLACE thread
            SET item = :is
            WHERE meeting = :meeting AND item = :was
            """)
    void rebindThreads(String meeting, List<String> was, List<String> is);

    @SqlQuery("""
            SELECT message, version, why, sender, to_whom, cc, reply_to, headers, subject, body
            FROM message_text
            """)
    List<Mail> mails();

    @SqlUpdate("""
            UPDATE message_text
            SET
              why = :why, sender = :sender, to_whom = :toWhom, cc = :cc, reply_to = :replyTo,
              headers = :headers, subject = :subject, body = :body
            WHERE message = :message AND version = :version
            """)
    void rewriteMail(@BindMethods Mail mail);

    /** Without an address it had it goes to nobody before a person has looked at it. */
    @SqlUpdate("""
            UPDATE message
            SET state = 'HELD', held = :why, asks = 1
            WHERE id = :message AND state IN ('QUEUED', 'HELD')
            """)
    int hold(long message, String why);

    @SqlUpdate("""
            INSERT INTO message_event (message, happened_at, kind, who, address, words)
            SELECT :message, done_at, 'HELD', who, '', :why
            FROM expunging
            WHERE number = :expunging
            """)
    void tellHeld(long message, int expunging, String why);

    @SqlQuery("""
            SELECT address AS person, '' AS meeting, number AS place, words AS change
            FROM message_event
            """)
    List<Waiting> events();

    @SqlUpdate("""
            UPDATE message_event
            SET address = :person, words = :change
            WHERE number = :place
            """)
    void rewriteEvent(@BindMethods Waiting event);

    @SqlQuery("""
            SELECT to_whom AS person, '' AS meeting, number AS place, why AS change
            FROM not_mailed
            """)
    List<Waiting> notMailed();

    @SqlUpdate("""
            UPDATE not_mailed
            SET to_whom = :person, why = :change
            WHERE number = :place
            """)
    void rewriteNotMailed(@BindMethods Waiting not);

    @SqlQuery("""
            SELECT 'minutes_step' AS person, meeting, number AS place, reason AS change FROM minutes_step
            UNION ALL
            SELECT 'publishing', meeting, id, reason FROM publishing
            UNION ALL
            SELECT 'published', meeting, id, reason FROM published WHERE reason IS NOT NULL
            """)
    List<Waiting> reasons();

    @SqlUpdate("""
            UPDATE minutes_step
            SET reason = :change
            WHERE meeting = :meeting AND number = :place AND :person = 'minutes_step'
            """)
    void rewriteStep(@BindMethods Waiting reason);

    @SqlUpdate("""
            UPDATE publishing
            SET reason = :change
            WHERE id = :place AND :person = 'publishing'
            """)
    void rewritePublishing(@BindMethods Waiting reason);

    @SqlUpdate("""
            UPDATE published
            SET reason = :change
            WHERE id = :place AND :person = 'published'
            """)
    void rewriteWithdrawal(@BindMethods Waiting reason);

    /** What a mail says, as it is kept. */
    record Mail(
            long message,
            int version,
            String why,
            String sender,
            String toWhom,
            String cc,
            String replyTo,
            String headers,
            String subject,
            String body) {
        Mail with(UnaryOperator<String> words) {
            return new Mail(
                    message,
                    version,
                    words.apply(why),
                    words.apply(sender),
                    words.apply(toWhom),
                    words.apply(cc),
                    words.apply(replyTo),
                    words.apply(headers),
                    words.apply(subject),
                    words.apply(body));
        }

        boolean goesElsewhere(Mail before) {
            return !toWhom.equals(before.toWhom) || !cc.equals(before.cc);
        }
    }

    /** What a revision says, as it is kept. */
    record Kept(int number, int since, String sha256, String message, byte[] text) {}

    /** A queued change, and where it waits; or what was entered for somebody, and by which revision. */
    record Waiting(String person, String meeting, int place, String change) {}
}
