// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docket.store.Published.Kind;
import org.docket.store.PublishedMinutes.Sheet;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of published minutes and their pieces. */
@RegisterConstructorMapper(Published.class)
interface PublishedRows extends SqlObject {
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

    @SqlQuery("""
            SELECT sha256
            FROM published
            WHERE meeting = :meeting AND kind = :kind
            """)
    List<String> digests(Kind kind, String meeting);

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

    default void addPieces(int first, int published, List<Piece> pieces) {
        Batch.run(
                getHandle(),
                """
                INSERT INTO piece (id, published, kind, attach, title, owner, sort, outcome, since, text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, pieces.size()).mapToObj(i -> row(first + i, published, pieces.get(i))));
    }

    private static Object[] row(int id, int published, Piece piece) {
        return new Object[] {
            id,
            published,
            piece.kind().name(),
            piece.attach(),
            piece.title(),
            piece.owner(),
            piece.sort(),
            piece.outcome(),
            piece.since(),
            piece.text()
        };
    }

    /** Which projects the pieces are about, of which the first has this id. */
    default void addAbout(int first, List<Piece> pieces) {
        Batch.run(
                getHandle(),
                """
                INSERT INTO about (piece, folded, name)
                VALUES (?, ?, ?)
                """,
                IntStream.range(0, pieces.size()).boxed().flatMap(i -> rows(first + i, pieces.get(i))));
    }

    private static Stream<Object[]> rows(int id, Piece piece) {
        return piece.projects().entrySet().stream()
                .map(project -> new Object[] {id, project.getKey(), project.getValue()});
    }

    /** Puts the pieces of a text into the index. */
    @SqlUpdate("""
            INSERT INTO piece_words (rowid, title, text)
            SELECT id, title, text
            FROM piece
            WHERE published = :published
            """)
    void index(int published);

    /** Takes the pieces of a text out of the index, while they are still there. */
    @SqlUpdate("""
            INSERT INTO piece_words (piece_words, rowid, title, text)
            SELECT 'delete', id, title, text
            FROM piece
            WHERE published = :published
            """)
    void unindex(int published);

    @SqlUpdate("""
            DELETE FROM piece
            WHERE published = :published
            """)
    void dropPieces(int published);

    @SqlQuery("""
            SELECT DISTINCT a.name
            FROM piece i
            JOIN about a ON a.piece = i.id
            WHERE i.kind = 'REPORT' AND i.attach NOT GLOB '4[A-Z]'
            """)
    List<String> names();

    @SqlQuery("""
            SELECT *
            FROM published
            ORDER BY id
            """)
    List<Published> everything();

    @SqlUpdate("""
            UPDATE published
            SET sha256 = :sha256, content = :packed
            WHERE id = :id
            """)
    void rewrite(int id, String sha256, byte[] packed);

    /** Makes the index anew, so that no word of what is gone is left in it. */
    @SqlUpdate("""
            INSERT INTO piece_words (piece_words)
            VALUES ('rebuild')
            """)
    void indexAnew();
}
