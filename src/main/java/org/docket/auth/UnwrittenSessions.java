// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.store.Session;

/** Sessions that began while nothing could be written, so that people can at least read. */
final class UnwrittenSessions {
    private static final int REMEMBERED = 1_000;

    private final Map<String, Session> sessions = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void add(Session session) {
        sessions.put(session.hash(), session);
    }

    synchronized Optional<Session> find(String hash) {
        return Optional.ofNullable(sessions.get(hash));
    }

    synchronized boolean drop(String hash) {
        return sessions.remove(hash) != null;
    }

    synchronized Stream<Session> all() {
        return List.copyOf(sessions.values()).stream();
    }
}
