// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.docket.store.Spoken.Answer;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of what was entered for others. */
@RegisterConstructorMapper(Spoken.class)
interface SpokenRows {
    @SqlUpdate("""
            INSERT INTO spoken (meeting, revision, person, who, way, changes, said_at, answer)
            VALUES (:meeting, :revision, :person, :who, :way, :changes, :when, :answer)
            """)
    void add(String meeting, @BindMethods Spoken spoken);

    @SqlQuery("""
            SELECT revision, person, who, way, changes, said_at, answer
            FROM spoken
            WHERE meeting = :meeting AND answer <> 'UNDONE'
            ORDER BY revision
            """)
    List<Spoken> standing(String meeting);

    @SqlUpdate("""
            UPDATE spoken
            SET answer = :answer
            WHERE meeting = :meeting AND revision = :revision
            """)
    void answer(String meeting, int revision, Answer answer);
}
