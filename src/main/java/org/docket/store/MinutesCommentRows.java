// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of comments on passages of draft minutes. */
@RegisterConstructorMapper(MinutesComment.class)
@RegisterConstructorMapper(MinutesCommentRows.Kept.class)
interface MinutesCommentRows {
    @KeyColumn("meeting")
    @ValueColumn("number")
    @SqlQuery("""
            SELECT meeting, MAX(number) AS number
            FROM minutes_comment
            GROUP BY meeting
            """)
    Map<String, Integer> newestOfEach();

    @SqlUpdate("""
            INSERT INTO minutes_comment (meeting, number, kind, about, sha256, line, quote, words, who, said_at)
            VALUES (:meeting, :number, :kind, :about, :sha256, :line, :quote, :words, :who, :when)
            """)
    void add(String meeting, @BindMethods MinutesComment comment);

    @SqlQuery("""
            SELECT number, kind, about, sha256, line, quote, words, who, said_at
            FROM minutes_comment
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<MinutesComment> all(String meeting);

    @SqlQuery("""
            SELECT meeting, number, sha256, line, quote, words
            FROM minutes_comment
            """)
    List<Kept> everything();

    @SqlUpdate("""
            UPDATE minutes_comment
            SET quote = :quote, words = :words
            WHERE meeting = :meeting AND number = :number
            """)
    void rewrite(@BindMethods Kept kept);

    @SqlUpdate("""
            UPDATE minutes_comment
            SET sha256 = p.sha256
            FROM expunged e
            JOIN paper p ON p.kind = e.kind AND p.meeting = e.place AND p.number = e.number
            WHERE e.kind = 'DRAFT' AND e.place = minutes_comment.meeting AND e.sha256 = minutes_comment.sha256
            """)
    void rebind();

    /** What a comment says, as it is kept. */
    record Kept(String meeting, int number, String sha256, int line, String quote, String words) {
        private static final String GONE = "[expunged]";

        Kept with(UnaryOperator<String> rewritten) {
            return new Kept(meeting, number, sha256, line, rewritten.apply(quote), rewritten.apply(words));
        }

        Kept without() {
            return new Kept(meeting, number, sha256, line, GONE, words);
        }
    }
}
