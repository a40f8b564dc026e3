// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of what opens the door: sessions and tokens, each known by its hash alone. */
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

    public void addToken(String hash, String person, Instant made) {
        rows.addToken(hash, person, made);
    }

    public Optional<String> ownerOfToken(String hash) {
        return rows.ownerOfToken(hash);
    }

    /** Who has which token, by its hash. */
    public Map<String, String> ownersOfTokens() {
        return rows.ownersOfTokens();
    }

    public void dropTokensOf(String person) {
        rows.dropTokensOf(person);
    }
}
