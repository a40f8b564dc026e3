// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.store.Published.Kind;
import org.docket.store.PublishedMinutes.Sheet;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of published minutes and their pieces. */
@RegisterConstructorMapper(Published.class)
interface PublishedRows {
    /** A piece's row, and what it is about. */
    record About(int piece, String folded, String name) {}

    @SqlUpdate("""
            INSERT INTO published (kind, meeting, file, sha256, source, published_at, who, content)
            VALUES (:kind, :meeting, :file, :sha256, :source, :when, :who, :packed)
            """)
    @GetGeneratedKeys("id")
    int add(@BindMethods Sheet sheet, String sha256, byte[] packed);

    @SqlUpdate("""
            UPDATE published
            SET withdrawn_at = :when, withdrawn_by = :who, reason = :reason
            WHERE id = :id
            """)
    void withdraw(int id, String who, Instant when, String reason);

    @SqlQuery("""
            SELECT *
            FROM published
            WHERE meeting = :meeting AND kind = :kind
            ORDER BY id DESC
            """)
    List<Published> all(Kind kind, String meeting);

    /** The newest of each meeting, withdrawn or not. */
    @SqlQuery("""
            SELECT *
            FROM published p
            WHERE id = (SELECT MAX(id) FROM published WHERE meeting = p.meeting AND kind = p.kind)
            ORDER BY meeting, kind
            """)
    List<Published> newestOfEach();

    @SqlQuery("""
            SELECT content
            FROM published
            WHERE id = :id
            """)
    Optional<byte[]> content(int id);

    @SqlQuery("""
            SELECT IFNULL(MAX(id), 0)
            FROM piece
            """)
    int lastPiece();

    @SqlBatch("""
            INSERT INTO piece (id, published, kind, attach, title, owner, sort, outcome, since, text)
            VALUES (:id, :published, :kind, :attach, :title, :owner, :sort, :outcome, :since, :text)
            """)
    void addPieces(@Bind("id") List<Integer> ids, int published, @BindMethods List<Piece> pieces);

    @SqlBatch("""
            INSERT INTO about (piece, folded, name)
            VALUES (:piece, :folded, :name)
            """)
    void addAbout(@BindMethods List<About> about);

    @SqlUpdate("""
            DELETE FROM piece
            WHERE published = :published
            """)
    void dropPieces(int published);

    /** In how many pieces the words of this query stand. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM piece_words
            WHERE piece_words MATCH :query
            """)
    int count(String query);
}
