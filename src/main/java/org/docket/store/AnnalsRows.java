// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The SQL by which the pieces of published minutes are read. */
interface AnnalsRows {
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

    /** In how many pieces the words of this query stand. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM piece_words
            WHERE piece_words MATCH :query
            """)
    int count(String query);

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
}
