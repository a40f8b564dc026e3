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
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of sessions and tokens. */
@RegisterConstructorMapper(Session.class)
interface KeyRows {
    @SqlUpdate("""
            INSERT INTO session (hash, person, started, used, proved)
            VALUES (:hash, :person, :started, :used, :proved)
            """)
    void addSession(@BindMethods Session session);

    @SqlQuery("""
            SELECT hash, person, started, used, proved
            FROM session
            WHERE hash = :hash
            """)
    Optional<Session> session(String hash);

    @SqlQuery("""
            SELECT *
            FROM session
            """)
    List<Session> sessions();

    @SqlUpdate("""
            UPDATE session
            SET used = :used
            WHERE hash = :hash
            """)
    void touch(String hash, Instant used);

    @SqlUpdate("""
            DELETE FROM session
            WHERE hash = :hash
            """)
    void dropSession(String hash);

    @SqlUpdate("""
            DELETE FROM session
            WHERE person = :person
            """)
    void dropSessionsOf(String person);

    @SqlUpdate("""
            DELETE FROM session
            """)
    void dropSessions();

    @SqlUpdate("""
            DELETE FROM session
            WHERE started < :started OR used < :used
            """)
    void dropSessionsBefore(Instant started, Instant used);

    @SqlUpdate("""
            INSERT INTO token (hash, person, made_at)
            VALUES (:hash, :person, :made)
            """)
    void addToken(String hash, String person, Instant made);

    @SqlQuery("""
            SELECT person
            FROM token
            WHERE hash = :hash
            """)
    Optional<String> ownerOfToken(String hash);

    @SqlQuery("""
            SELECT hash, person
            FROM token
            """)
    @KeyColumn("hash")
    @ValueColumn("person")
    Map<String, String> ownersOfTokens();

    @SqlUpdate("""
            DELETE FROM token
            WHERE person = :person
            """)
    void dropTokensOf(String person);
}
