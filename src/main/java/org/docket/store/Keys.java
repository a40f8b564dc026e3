// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of what opens the door: sessions, tokens and links, each known by its hash alone. */
public final class Keys {
    private final KeyRows rows;

    Keys(KeyRows rows) {
        this.rows = rows;
    }

    public void addSession(Session session) {
        rows.addSession(session);
    }

    public Optional<Session> session(String hash) {
        return rows.session(hash);
    }

    /** Every session, open or over. */
    public List<Session> sessions() {
        return rows.sessions();
    }

    public void touchSession(String hash, Instant used) {
        rows.touch(hash, used);
    }

    public void dropSession(String hash) {
        rows.dropSession(hash);
    }

    public void dropSessionsOf(String person) {
        rows.dropSessionsOf(person);
    }

    /** Ends every session there is. */
    public void dropSessions() {
        rows.dropSessions();
    }

    /** Drops those that began, or were last used, before the given moments. */
    public void dropSessionsBefore(Instant started, Instant used) {
        rows.dropSessionsBefore(started, used);
    }

    /** How many sessions somebody has that began and were last used after these moments. */
    public int sessionsOf(String person, Instant started, Instant used) {
        return rows.sessionsOf(person, started, used);
    }

    /** Ends all sessions of somebody but one. */
    public void dropOtherSessions(String person, String kept) {
        rows.dropOtherSessions(person, kept);
    }

    /** Notes that the person of a session has just proved who they are. */
    public void prove(String hash, Instant proved) {
        rows.prove(hash, proved);
    }

    public void addToken(Token token) {
        rows.addToken(token);
    }

    public Optional<Token> token(String hash) {
        return rows.token(hash);
    }

    /** The tokens of somebody, newest first. */
    public List<Token> tokensOf(String person) {
        return rows.tokensOf(person);
    }

    public boolean dropToken(String person, String hash) {
        return rows.dropToken(person, hash) > 0;
    }

    public void addLink(Link link) {
        rows.addLink(link);
    }

    public Optional<Link> link(String hash) {
        return rows.link(hash);
    }

    /** Takes a link away; whether it was still there, so that of two who use it at once only one gets in. */
    public boolean dropLink(String hash) {
        return rows.dropLink(hash) > 0;
    }

    public void dropLinksOf(String person) {
        rows.dropLinksOf(person);
    }

    public void dropLinksBefore(Instant ended) {
        rows.dropLinksBefore(ended);
    }

    /** Everybody's tokens. */
    public List<Token> tokens() {
        return rows.tokens();
    }

    public void dropTokensOf(String person) {
        rows.dropTokensOf(person);
    }
}
