// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.docket.json.Answer;
import org.docket.store.Revision;

/** Tells pages that are open what has just changed; only that it has, they fetch what they need. */
final class LiveUpdates {
    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();

    /** Keeps a reader until they leave, fall behind or the service stops. Who missed something is told at once. */
    void join(Context ctx, Revision newest, String person) throws IOException {
        ctx.res().setContentType("text/event-stream;charset=utf-8");
        ctx.header("X-Accel-Buffering", "no");
        LiveReader reader = new LiveReader(ctx.res().getOutputStream(), newest.meeting(), person);
        String heard = Optional.ofNullable(ctx.header("Last-Event-ID")).orElse("");
        if (!heard.isEmpty() && !heard.equals(String.valueOf(newest.number()))) {
            reader.offer(event(newest));
        }
        readers.add(reader);
        ctx.future(() -> reader.whenGone().thenRun(() -> readers.remove(reader)));
        reader.start();
    }

    /** A new revision, for everybody who reads this meeting. */
    void revision(Revision revision) {
        tell(reader -> reader.isAt(revision.meeting()), event(revision));
    }

    /** Somebody's queue may have changed; how much waits is counted only when a page of theirs is open. */
    void queue(String meeting, String person, IntSupplier pending) {
        Predicate<LiveReader> theirs = reader -> reader.isAt(meeting) && reader.isOf(person);
        if (readers.stream().anyMatch(theirs)) {
            tell(
                    theirs,
                    "event: queue\ndata: "
                            + Answer.of().put("pending", pending.getAsInt()).print() + "\n\n");
        }
    }

    /** Lets every reader go, so that the service can stop. */
    void close() {
        readers.forEach(LiveReader::stop);
    }

    private void tell(Predicate<LiveReader> whom, String event) {
        readers.stream().filter(whom).filter(reader -> !reader.offer(event)).forEach(LiveReader::stop);
    }

    private static String event(Revision revision) {
        String json = Answer.of().put("revision", revision.number()).print();
        return "id: " + revision.number() + "\nevent: revision\ndata: " + json + "\n\n";
    }
}
