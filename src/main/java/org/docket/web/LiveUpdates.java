// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.docket.json.Json;

/** Tells pages that are open what has just changed; only that it has, they fetch what they need. */
final class LiveUpdates {
    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();

    /** Keeps a reader until they leave, fall behind or the service stops. */
    void join(SseClient client, String meeting, String person) {
        LiveReader reader = new LiveReader(client, meeting, person);
        readers.add(reader);
        client.keepAlive();
        client.onClose(() -> leave(reader));
        reader.start();
    }

    /** A new revision, for everybody who reads this meeting. */
    void revision(String meeting, int number) {
        tell(reader -> reader.isAt(meeting), new Event("revision", Json.print(Map.of("revision", number))));
    }

    /** Somebody's queue has changed, in this window or another of theirs. */
    void queue(String meeting, String person, int pending) {
        tell(
                reader -> reader.isAt(meeting) && reader.isOf(person),
                new Event("queue", Json.print(Map.of("pending", pending))));
    }

    /** Lets every reader go, so that the service can stop. */
    void close() {
        readers.forEach(this::leave);
    }

    int readers() {
        return readers.size();
    }

    private void tell(Predicate<LiveReader> whom, Event event) {
        readers.stream().filter(whom).filter(reader -> !reader.offer(event)).forEach(this::leave);
    }

    private void leave(LiveReader reader) {
        if (readers.remove(reader)) {
            reader.stop();
        }
    }

    /** The kind of an event and its few words of JSON. */
    record Event(String kind, String json) {}
}
