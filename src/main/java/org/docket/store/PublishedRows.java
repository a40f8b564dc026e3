// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Published.Kind;
import org.docket.store.PublishedMinutes.Sheet;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of published minutes and their pieces. */
@RegisterConstructorMapper(Published.class)
interface PublishedRows {
    /** A piece as it is read back. */
    record PieceLine(
            String meeting,
            String file,
            Piece.Kind kind,
            String attach,
            String title,
            String owner,
            String sort,
            String outcome,
            String since,
            String text,
            String folded,
            String name) {
        private static final String BETWEEN = "; ";

        Told told() {
            Map<String, String> projects = new LinkedHashMap<>();
            String[] names = name.split(BETWEEN);
            String[] keys = folded.split(BETWEEN);
            for (int i = 0; i < keys.length && !folded.isEmpty(); i++) {
                projects.put(keys[i], names[i]);
            }
            return new Told(meeting, file, new Piece(kind, attach, title, owner, sort, outcome, since, text, projects));
        }
    }

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

    /** In how many pieces the words of this query stand. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM piece_words
            WHERE piece_words MATCH :query
            """)
    int count(String query);

    @SqlQuery("""
            SELECT DISTINCT a.name
            FROM piece i
            JOIN about a ON a.piece = i.id
            WHERE i.kind = 'REPORT' AND i.attach NOT GLOB '4[A-Z]'
            """)
    List<String> names();

    @SqlQuery("""
            SELECT a.folded, a.name, SUM(i.kind = 'REPORT') AS reports, SUM(i.kind = 'RESOLUTION') AS resolutions,
              MIN(p.meeting) AS first, MAX(p.meeting) AS last
            FROM about a
            JOIN piece i ON i.id = a.piece
            JOIN published p ON p.id = i.published
            WHERE i.kind IN ('REPORT', 'RESOLUTION')
            GROUP BY a.folded
            """)
    @RegisterConstructorMapper(ProjectLine.class)
    List<ProjectLine> projects();

    /** Reports older than those whose texts are asked for have none. */
    @SqlQuery("""
            WITH found AS (
              SELECT i.id, p.meeting, p.file, a.folded, a.name,
                SUM(IIF(i.kind = 'REPORT', octet_length(i.text), 0)) OVER (ORDER BY p.meeting DESC, i.id DESC) AS so_far
              FROM about a
              JOIN piece i ON i.id = a.piece
              JOIN published p ON p.id = i.published
              WHERE a.folded IN (<folded>))
            SELECT f.meeting, f.file, i.kind, i.attach, i.title, i.owner, i.sort, i.outcome, i.since, f.folded, f.name,
              IIF(i.kind = 'REPORT' AND f.so_far > :bytes, '', i.text) AS text
            FROM found f
            JOIN piece i ON i.id = f.id
            ORDER BY f.meeting, f.id
            """)
    @RegisterConstructorMapper(PieceLine.class)
    List<PieceLine> about(@BindList Collection<String> folded, int bytes);

    @SqlQuery("""
            SELECT p.meeting, p.file, i.kind, i.attach, i.title, i.owner, i.sort, i.outcome, i.since, '' AS text,
              IFNULL((SELECT GROUP_CONCAT(name, '; ') FROM about WHERE piece = i.id), '') AS name,
              IFNULL((SELECT GROUP_CONCAT(folded, '; ') FROM about WHERE piece = i.id), '') AS folded
            FROM piece i
            JOIN published p ON p.id = i.published
            WHERE i.kind = 'RESOLUTION'
            ORDER BY p.meeting, i.id
            """)
    @RegisterConstructorMapper(PieceLine.class)
    List<PieceLine> resolutions();

    /** Where the words stand, the best first; in the words of the snippet those sought are between two marks. */
    @SqlQuery("""
            SELECT p.meeting, p.file, i.kind, i.attach, i.title,
              IFNULL((SELECT name FROM about WHERE piece = i.id), '') AS project,
              snippet(piece_words, 1, char(1), char(2), ' … ', 40) AS words
            FROM piece_words w
            JOIN piece i ON i.id = w.rowid
            JOIN published p ON p.id = i.published
            WHERE piece_words MATCH :query
              AND (:year = '' OR substr(p.meeting, 1, 4) = :year)
              AND (:anyProject OR EXISTS (SELECT 1 FROM about WHERE piece = i.id AND folded IN (<folded>)))
            ORDER BY rank
            LIMIT :limit
            """)
    @RegisterConstructorMapper(Hit.class)
    List<Hit> search(@BindMethods Sought sought, boolean anyProject, @BindList Collection<String> folded, int limit);

    /** The years of which there are minutes. */
    @SqlQuery("""
            SELECT DISTINCT substr(p.meeting, 1, 4)
            FROM published p
            WHERE EXISTS (SELECT 1 FROM piece WHERE published = p.id)
            ORDER BY 1 DESC
            """)
    List<String> years();

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
