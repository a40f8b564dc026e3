// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of sessions, tokens and links. */
@RegisterConstructorMapper(Session.class)
@RegisterConstructorMapper(Token.class)
@RegisterConstructorMapper(Link.class)
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

    @SqlQuery("""
            SELECT COUNT(*)
            FROM session
            WHERE person = :person AND started > :started AND used > :used
            """)
    int sessionsOf(String person, Instant started, Instant used);

    @SqlUpdate("""
            DELETE FROM session
            WHERE person = :person AND hash <> :kept
            """)
    void dropOtherSessions(String person, String kept);

    @SqlUpdate("""
            UPDATE session
            SET proved = :proved
            WHERE hash = :hash
            """)
    void prove(String hash, Instant proved);

    @SqlUpdate("""
            INSERT INTO token (hash, person, made_at, name)
            VALUES (:hash, :person, :made, :name)
            """)
    void addToken(@BindMethods Token token);

    @SqlQuery("""
            SELECT hash, person, made_at AS made, name
            FROM token
            WHERE hash = :hash
            """)
    Optional<Token> token(String hash);

    @SqlQuery("""
            SELECT hash, person, made_at AS made, name
            FROM token
            WHERE person = :person
            ORDER BY made_at DESC, hash
            """)
    List<Token> tokensOf(String person);

    @SqlUpdate("""
            DELETE FROM token
            WHERE person = :person AND hash = :hash
            """)
    int dropToken(String person, String hash);

    @SqlQuery("""
            SELECT hash, person, made_at AS made, name
            FROM token
            """)
    List<Token> tokens();

    @SqlUpdate("""
            DELETE FROM token
            WHERE person = :person
            """)
    void dropTokensOf(String person);

    @SqlUpdate("""
            INSERT INTO link (hash, person, made_at, ends_at)
            VALUES (:hash, :person, :made, :ends)
            """)
    void addLink(@BindMethods Link link);

    @SqlQuery("""
            SELECT hash, person, made_at AS made, ends_at AS ends
            FROM link
            WHERE hash = :hash
            """)
    Optional<Link> link(String hash);

    @SqlUpdate("""
            DELETE FROM link
            WHERE hash = :hash
            """)
    int dropLink(String hash);

    @SqlUpdate("""
            DELETE FROM link
            WHERE person = :person
            """)
    void dropLinksOf(String person);

    @SqlUpdate("""
            DELETE FROM link
            WHERE ends_at < :ended
            """)
    void dropLinksBefore(Instant ended);
}
