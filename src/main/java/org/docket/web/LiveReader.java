// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One open page: what it is still to be told, and the thread that tells it, so that a slow one holds nobody up. */
final class LiveReader {
    private static final int WAITING_AT_MOST = 64;
    private static final long HEARTBEAT_SECONDS = 15;
    private static final String HEARTBEAT = ": here\n\n";

    private final OutputStream out;
    private final String meeting;
    private final String person;
    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private final Thread writer = new Thread(this::write, "live");

    LiveReader(OutputStream out, String meeting, String person) {
        this.out = out;
        this.meeting = meeting;
        this.person = person;
    }

    boolean isAt(String place) {
        return meeting.equals(place);
    }

    boolean isOf(String id) {
        return person.equals(id);
    }

    CompletableFuture<Void> whenGone() {
        return gone;
    }

    /** False when too much is waiting already. */
    boolean offer(String event) {
        return waiting.offer(event);
    }

    void start() {
        writer.setDaemon(true);
        writer.start();
    }

    void stop() {
        writer.interrupt();
    }

    /** The heartbeat finds out who has left, and keeps the line open for who has not. */
    private void write() {
        try {
            String event = HEARTBEAT;
            while (true) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
                event = Optional.ofNullable(waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS))
                        .orElse(HEARTBEAT);
            }
        } catch (IOException left) {
            gone.complete(null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            gone.complete(null);
        }
    }
}
