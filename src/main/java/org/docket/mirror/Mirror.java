// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.docket.clerk.Clerk;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a folder and the agendas the same, on a thread of its own: whatever goes wrong here delays nobody. */
public final class Mirror implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Path folder;
    private final Round round;
    private final Clock clock;
    private final Duration every;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "mirror");
    private volatile MirrorState state;

    private Mirror(Round round, Path folder, Clock clock, Duration every) {
        this.round = round;
        this.folder = folder;
        this.clock = clock;
        this.every = every;
        this.state = MirrorState.starting(folder.toString());
    }

    /**
     * Begins to keep the two the same.
     *
     * @param every after how long it looks for what others did, when nothing happens here
     */
    public static Mirror start(Clerk clerk, Store store, Path folder, Clock clock, Duration every) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder + " to mirror the agendas in");
        }
        Mirror mirror = new Mirror(new Round(clerk, store, folder, clock), folder, clock, every);
        clerk.onRevision(revision -> mirror.news.add(revision.meeting()));
        mirror.worker.setDaemon(true);
        mirror.worker.start();
        return mirror;
    }

    /** How it went last, for people who look after the service. */
    public MirrorState state() {
        return state;
    }

    /** Ends after what it is just doing; what is left is done at the next start. */
    @Override
    public void close() {
        worker.interrupt();
        try {
            worker.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Duration pause = Duration.ZERO;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                pause = attempt() ? every : longer(pause);
                news.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
                news.clear();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() {
        try {
            state = round.run();
            return true;
        } catch (Trouble | RuntimeException trouble) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("The mirror in {} has trouble: {}", folder, trouble.getMessage());
                state = state.after(trouble.getMessage(), clock.instant());
            }
            return false;
        }
    }

    /** The first pause is short: what others did at the same moment is the most usual trouble. */
    private static Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(2).plusMillis(250);
        return next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }
}
