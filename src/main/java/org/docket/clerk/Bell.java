// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.docket.store.Revision;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of every new revision once and in order, and of what else is new, whichever process wrote it. What was
 * there before the first of them came is new to nobody.
 */
public final class Bell {
    /** What is written down beside the texts of meetings. */
    public enum Beside {
        /** Something was said, came by mail, or was done with draft minutes. */
        SAID,
        /** Something happened at the meeting. */
        HAPPENED,
        /** The meeting went on to another item. */
        MARKED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final long RINGS_EVERY_MILLIS = 250;

    private final Store store;
    private final List<Consumer<Revision>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Beside, List<Consumer<String>>> besides = new EnumMap<>(Beside.class);
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<Beside, Map<String, Integer>> toldBeside = new EnumMap<>(Beside.class);
    private boolean heard;

    Bell(Store store) {
        this.store = store;
        for (Beside what : Beside.values()) {
            besides.put(what, new CopyOnWriteArrayList<>());
        }
    }

    void listen(Consumer<Revision> listener) {
        begin();
        listeners.add(listener);
    }

    /** Has a listener told of each meeting of which something of the kind is new. */
    void listen(Beside what, Consumer<String> listener) {
        begin();
        besides.get(what).add(listener);
    }

    private synchronized void begin() {
        if (!heard) {
            newest().forEach(revision -> told.put(revision.meeting(), revision.number()));
            for (Beside what : Beside.values()) {
                toldBeside.put(what, new HashMap<>(beside(what)));
            }
            heard = true;
        }
    }

    /** Looks for revisions not told yet, and tells them; a listener may itself write and ring. */
    synchronized void ring() {
        if (!heard) {
            return;
        }
        for (Revision newest : newest()) {
            String meeting = newest.meeting();
            if (!told.containsKey(meeting)) {
                follow(meeting);
            }
            while (told.getOrDefault(meeting, 0) < newest.number()) {
                int next = told.merge(meeting, 1, Integer::sum);
                store.read(books -> books.revisions().find(meeting, next)).ifPresent(this::tell);
            }
        }
        for (Beside what : Beside.values()) {
            tellBeside(what);
        }
    }

    private void tellBeside(Beside what) {
        Map<String, Integer> before = toldBeside.get(what);
        beside(what).forEach((meeting, number) -> {
            if (!number.equals(before.put(meeting, number))) {
                besides.get(what).forEach(listener -> tell(listener, meeting, what + " at " + meeting));
            }
        });
    }

    /** Of a meeting under a new name nothing is told twice. */
    private void follow(String meeting) {
        for (String former : store.read(books -> books.diary().formerNames(meeting))) {
            if (store.read(books -> books.revisions().newest(former)).isEmpty() && told.containsKey(former)) {
                told.put(meeting, told.remove(former));
            }
        }
    }

    /** Rings until the thread is interrupted, whatever goes wrong meanwhile. */
    void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ringAnyhow();
                Thread.sleep(RINGS_EVERY_MILLIS);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void ringAnyhow() {
        try {
            ring();
        } catch (RuntimeException failure) {
            LOG.warn("Cannot look for new revisions", Wordless.of(failure));
        }
    }

    private void tell(Revision revision) {
        String what = "revision " + revision.number() + " of " + revision.meeting();
        listeners.forEach(listener -> tell(listener, revision, what));
    }

    private static <T> void tell(Consumer<T> listener, T news, String what) {
        try {
            listener.accept(news);
        } catch (RuntimeException failure) {
            LOG.error("A listener failed on {}", what, Wordless.of(failure));
        }
    }

    /** For each meeting a number that grows with what is new. */
    private Map<String, Integer> beside(Beside what) {
        return store.read(books -> {
            if (what == Beside.MARKED) {
                return books.markers().newestOfEach();
            }
            if (what == Beside.HAPPENED) {
                return books.acts().newestOfEach();
            }
            Map<String, Integer> newest = new HashMap<>(books.asides().newestOfEach());
            Stream.of(
                            books.arrivals().newestOfEach(),
                            books.minutes().newestOfEach(),
                            books.minutesComments().newestOfEach())
                    .forEach(more -> more.forEach((meeting, number) -> newest.merge(meeting, number, Integer::sum)));
            return newest;
        });
    }

    private List<Revision> newest() {
        return store.read(books -> books.revisions().newestOfEach());
    }
}
