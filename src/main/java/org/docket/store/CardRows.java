// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of the card index of agendas. */
@RegisterConstructorMapper(Card.Drawn.class)
interface CardRows {
    @SqlBatch("""
            INSERT INTO card (id, meeting, reader, item, kind, href, title, words)
            VALUES (:id, :meeting, :reader, :item, :kind, :href, :title, :words)
            """)
    void add(@Bind("id") List<Long> ids, String meeting, @BindMethods List<Card> cards);

    /** Puts into an index the cards for its readers that have these ids. */
    @SqlUpdate("""
            INSERT INTO <index> (rowid, title, words)
            SELECT id, title, words
            FROM <cards>
            WHERE id BETWEEN :first AND :last
            """)
    void index(@Define String index, @Define String cards, long first, long last);

    /** Takes out of an index what is to be dropped, while it is still there. */
    @SqlUpdate("""
            INSERT INTO <index> (<index>, rowid, title, words)
            SELECT 'delete', id, title, words
            FROM <cards>
            WHERE id IN (SELECT id FROM card WHERE meeting = :meeting AND (:all OR item IN (<items>)))
            """)
    void unindex(
            @Define String index,
            @Define String cards,
            String meeting,
            boolean all,
            @BindList Collection<String> items);

    @SqlUpdate("""
            DELETE FROM card
            WHERE meeting = :meeting AND (:all OR item IN (<items>))
            """)
    void drop(String meeting, boolean all, @BindList Collection<String> items);

    @SqlUpdate("""
            INSERT INTO carded (meeting, revision, rules)
            VALUES (:meeting, :revision, :rules)
            ON CONFLICT (meeting) DO UPDATE SET revision = excluded.revision, rules = excluded.rules
            """)
    void sign(@BindMethods Cards.Made made);

    @SqlQuery("""
            SELECT EXISTS (
              SELECT 1 FROM carded WHERE meeting = :meeting AND revision = :revision AND rules = :rules)
            """)
    boolean are(@BindMethods Cards.Made made);

    @SqlQuery("""
            SELECT meeting
            FROM carded c
            WHERE rules = :rules AND revision = (SELECT MAX(number) FROM revision WHERE meeting = c.meeting)
            """)
    Set<String> current(String rules);

    /** The newest first; they are read only as far as they are asked for. */
    @SqlQuery("""
            SELECT c.id, c.meeting, c.item, c.kind, c.href, c.title
            FROM <index> w
            JOIN card c ON c.id = w.rowid
            WHERE <index> MATCH :query AND w.rowid BETWEEN :first AND :last
            ORDER BY w.rowid DESC
            """)
    Stream<Card.Drawn> drawn(@Define String index, String query, long first, long last);

    @KeyColumn("id")
    @ValueColumn("words")
    @SqlQuery("""
            SELECT rowid AS id, snippet(<index>, 1, char(1), char(2), ' … ', 40) AS words
            FROM <index>
            WHERE <index> MATCH :query AND rowid IN (<cards>)
            """)
    Map<Long, String> snippets(@Define String index, String query, @BindList List<Long> cards);

    @SqlUpdate("""
            INSERT INTO <index> (<index>)
            VALUES ('rebuild')
            """)
    void indexAnew(@Define String index);

    @SqlQuery("""
            SELECT IFNULL(MAX(id), 0)
            FROM card
            WHERE meeting = :meeting
            """)
    long newest(String meeting);
}
