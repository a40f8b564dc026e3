// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One open page. Nobody waits for it: what it cannot take yet is kept for it, up to a bound, and no thread is its own. */
final class LiveReader implements WriteListener {
    private static final int WAITING_AT_MOST = 64;
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);
    private static final String HERE = ": here\n\n";
    private static final String STILL_HERE = "event: here\ndata: {}\n\n";

    private final Listener listener;
    private final ServletOutputStream out;
    private final Runnable hangUp;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private boolean begun;
    private boolean unflushed;
    private long spoken = System.nanoTime();

    LiveReader(Listener listener, ServletOutputStream out, Runnable hangUp) {
        this.listener = listener;
        this.out = out;
        this.hangUp = hangUp;
        offer(HERE);
    }

    Listener listener() {
        return listener;
    }

    CompletableFuture<Void> whenGone() {
        return gone;
    }

    /** Says this as soon as the reader takes it; false when too much is waiting already. */
    synchronized boolean offer(String event) {
        if (waiting.size() >= WAITING_AT_MOST) {
            return false;
        }
        waiting.add(event.getBytes(StandardCharsets.UTF_8));
        spoken = System.nanoTime();
        write();
        return true;
    }

    /** Keeps a silent line open, and finds out who has left; false when nothing has got through since the last time. */
    synchronized boolean beat(long now) {
        if (now - spoken < HEARTBEAT) {
            return true;
        }
        return waiting.isEmpty() && offer(STILL_HERE);
    }

    /** Says a last word and lets go; a line that does not take it at once is cut. */
    synchronized void stop(String lastWord) {
        if (!gone.isDone()) {
            offer(lastWord);
            if (!begun || !waiting.isEmpty() || unflushed || !out.isReady()) {
                hangUp.run();
            }
            gone.complete(null);
        }
    }

    @Override
    public synchronized void onWritePossible() {
        begun = true;
        write();
    }

    @Override
    public synchronized void onError(Throwable left) {
        gone.complete(null);
    }

    /** Writes while the line takes it. When it takes no more, the server calls again once it does. */
    private void write() {
        try {
            while (begun && !gone.isDone() && (unflushed || !waiting.isEmpty()) && out.isReady()) {
                if (waiting.isEmpty()) {
                    unflushed = false;
                    out.flush();
                } else {
                    unflushed = true;
                    out.write(waiting.remove());
                }
            }
        } catch (IOException left) {
            gone.complete(null);
        }
    }
}
