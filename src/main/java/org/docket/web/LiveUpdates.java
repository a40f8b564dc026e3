// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Wordless;
import org.docket.json.Answer;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells pages that are open what has just changed; only that it has, they fetch what they need. One thread speaks to
 * all of them and waits for none; each time, it first asks the door who may still hear.
 */
final class LiveUpdates implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final long LOOKS_EVERY_MILLIS = 600;

    /** More pages than these do not all come at once for what is new. */
    private static final int FEW = 100;

    private final Door door;
    private final Board board;
    private final LiveReaders readers = new LiveReaders();
    private final Map<String, News> untold = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ScheduledExecutorService speaker = Executors.newSingleThreadScheduledExecutor(LiveUpdates::thread);

    /** Something to tell, and to whom. */
    private record News(Predicate<Listener> whom, Supplier<String> event) {}

    LiveUpdates(House house) {
        this.door = house.door();
        this.board = house.board();
    }

    /** Begins to look after those who listen. */
    void start() {
        speaker.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Keeps a reader until they leave, fall behind, may no longer listen, or the service stops. */
    void join(LiveReader reader) {
        readers.add(reader);
    }

    int readers() {
        return readers.that(listener -> true).size();
    }

    /** A new revision, for everybody who reads this meeting. */
    void revision(Revision revision) {
        int crowd = readers.that(listener -> listener.isAt(revision.meeting())).size();
        tell(revision.meeting(), "revision", event(revision, crowd > FEW ? crowd : 0));
    }

    /** Something said beside the text of a meeting, such as an approval given again: for everybody who reads it. */
    void beside(String meeting) {
        tell(meeting, "positions", event("positions", Answer.of().put("positions", "changed")));
    }

    /** Something that happened at a meeting was written down. */
    void minutes(String meeting) {
        tell(meeting, "minutes", event("minutes", Answer.of().put("minutes", "changed")));
    }

    /** The meeting went on to another item. */
    void topic(String meeting) {
        tell(meeting, "topic", event("topic", Answer.of().put("topic", "changed")));
    }

    /** Who is writing on which item at the secretary's desk: for those who keep notes there. */
    void presence(String meeting, Answer holders) {
        Predicate<Listener> keepers =
                listener -> listener.isAt(meeting) && listener.person().may(Right.KEEP_NOTES);
        tell("presence " + meeting, new News(keepers, () -> event("presence", holders)));
    }

    /** News of this name for everybody who reads this meeting; of several at once only the newest is told. */
    void tell(String meeting, String name, String event) {
        tell(name + ' ' + meeting, new News(listener -> listener.isAt(meeting), () -> event));
    }

    /** Somebody's queue may have changed; how much waits is counted only when a page of theirs is open. */
    void queue(String meeting, String person, IntSupplier pending) {
        Predicate<Listener> theirs = listener -> listener.isAt(meeting) && listener.isOf(person);
        if (!readers.that(theirs).isEmpty()) {
            tell("queue " + meeting + ' ' + person, new News(theirs, () -> event(pending.getAsInt())));
        }
    }

    /** Lets every reader go, so that the service can stop. */
    @Override
    public void close() {
        speaker.shutdownNow();
        readers.that(listener -> true).forEach(reader -> reader.stop(""));
    }

    static String event(Revision revision, int within) {
        Answer answer = Answer.of().put("revision", revision.number());
        return "id: " + revision.number() + '\n'
                + event("revision", within > 0 ? answer.put("within", within) : answer);
    }

    static String event(int pending) {
        return event("queue", Answer.of().put("pending", pending));
    }

    /** How much has happened, for those who come back and may have missed some of it. */
    static String event(String name, int count) {
        return event(name, Answer.of().put(name, count));
    }

    /** The last word to a reader who is let go, and why. */
    static String end(String reason) {
        return event("end", Answer.of().put("reason", reason));
    }

    private static String event(String name, Answer data) {
        return "event: " + name + "\ndata: " + data.print() + "\n\n";
    }

    private void tell(String about, News news) {
        untold.put(about, news);
        if (!speaker.isShutdown()) {
            speaker.execute(this::look);
        }
    }

    /** Whatever goes wrong, it looks again soon. */
    private void look() {
        try {
            speak();
        } catch (RuntimeException failure) {
            LOG.warn("Cannot tell open pages what has changed", Wordless.of(failure));
        }
    }

    private void speak() {
        if (readers.isEmpty()) {
            untold.clear();
            return;
        }
        Map<String, Person> inForce = new HashMap<>(door.inForce());
        inForce.putAll(door.passes(board.zone()).inForce());
        readers.that(listener -> !listener.mayListen(inForce, board)).forEach(reader -> reader.stop(end("rights")));
        for (News news : taken()) {
            String event = news.event().get();
            readers.that(news.whom()).stream()
                    .filter(reader -> !reader.offer(event))
                    .forEach(reader -> reader.stop(""));
        }
        long now = System.nanoTime();
        readers.that(listener -> true).stream()
                .filter(reader -> !reader.beat(now))
                .forEach(reader -> reader.stop(""));
    }

    private List<News> taken() {
        synchronized (untold) {
            List<News> taken = List.copyOf(untold.values());
            untold.clear();
            return taken;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    }
}
