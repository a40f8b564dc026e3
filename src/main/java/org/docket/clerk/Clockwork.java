// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.docket.clerk.Chime.Coming;
import org.docket.store.Books;
import org.docket.store.Store;
import org.docket.store.Stroke;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does things at their time, each once, even where the clock jumps or nobody was there at that time. */
public final class Clockwork {
    /** What was missed by more than this waits for a person. */
    public static final Duration MISSED = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration LOOKS_BACK = Duration.ofDays(40);
    private static final long TICKS_EVERY_MILLIS = 5_000;

    private final Store store;
    private final Clock clock;
    private final List<Chime> chimes;

    public Clockwork(Store store, Clock clock, List<Chime> chimes) {
        this.store = store;
        this.clock = clock;
        this.chimes = List.copyOf(chimes);
    }

    /** Does what is due. What fails is tried again at the next tick, and keeps nothing else from being done. */
    public void tick() {
        Instant now = now();
        Instant since = since(now);
        for (Chime chime : chimes) {
            for (Coming coming : store.read(books -> undone(books, chime, since, now))) {
                strikeAnyhow(chime, coming.stroke(), now);
            }
        }
    }

    /** What comes until then, the next first; and what is due and could not be done yet. */
    public List<Coming> coming(Instant until) {
        Instant now = now();
        return store.read(books -> {
            Instant since =
                    books.strokes().begun().map(begun -> later(begun, now)).orElse(now);
            return chimes.stream()
                    .flatMap(chime -> undone(books, chime, since, until).stream())
                    .sorted(Comparator.comparing(coming -> coming.stroke().due()))
                    .toList();
        });
    }

    /** What was done last, newest first. */
    public List<Stroke> done(int most) {
        return store.read(books -> books.strokes().last(most));
    }

    /** Ticks on a thread of its own, until it is closed. */
    public Running start() {
        Thread ticking = new Thread(this::run, "clockwork");
        ticking.setDaemon(true);
        ticking.start();
        return ticking::interrupt;
    }

    /** A clockwork that ticks. */
    @FunctionalInterface
    public interface Running extends AutoCloseable {
        @Override
        void close();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tickAnyhow();
                Thread.sleep(TICKS_EVERY_MILLIS);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void tickAnyhow() {
        try {
            tick();
        } catch (RuntimeException failure) {
            LOG.warn("Cannot look what is due", Wordless.of(failure));
        }
    }

    private void strikeAnyhow(Chime chime, Stroke stroke, Instant now) {
        try {
            store.change(books -> strike(books, chime, stroke, now));
        } catch (RuntimeException failure) {
            LOG.error("What is due could not be done: {}", stroke.kind(), Wordless.of(failure));
        }
    }

    /** Another process may have been quicker. */
    private static void strike(Books books, Chime chime, Stroke stroke, Instant now) {
        if (!books.strokes().isDone(stroke)) {
            chime.strike(books, stroke, stroke.due().plus(MISSED).isBefore(now));
            books.strokes().add(stroke, now);
        }
    }

    private static List<Coming> undone(Books books, Chime chime, Instant since, Instant until) {
        return chime.between(books, since, until).stream()
                .filter(coming -> !books.strokes().isDone(coming.stroke()))
                .toList();
    }

    private Instant since(Instant now) {
        return store.read(books -> books.strokes().begun())
                .map(begun -> later(begun, now))
                .orElseGet(() -> begin(now));
    }

    private Instant begin(Instant now) {
        store.change(books -> books.strokes().begin(now));
        return now;
    }

    private static Instant later(Instant begun, Instant now) {
        Instant back = now.minus(LOOKS_BACK);
        return begun.isAfter(back) ? begun : back;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
