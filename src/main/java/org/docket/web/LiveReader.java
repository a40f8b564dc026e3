// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.sse.SseClient;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One open page: what it is still to be told, and the thread that tells it, so that a slow one holds nobody up. */
final class LiveReader {
    private static final int WAITING_AT_MOST = 64;
    private static final long HEARTBEAT_SECONDS = 15;

    private final SseClient client;
    private final String meeting;
    private final String person;
    private final BlockingQueue<LiveUpdates.Event> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final Thread writer = new Thread(this::write, "live");

    LiveReader(SseClient client, String meeting, String person) {
        this.client = client;
        this.meeting = meeting;
        this.person = person;
    }

    boolean isAt(String place) {
        return meeting.equals(place);
    }

    boolean isOf(String id) {
        return person.equals(id);
    }

    /** False when too much is waiting already. */
    boolean offer(LiveUpdates.Event event) {
        return waiting.offer(event);
    }

    void start() {
        writer.setDaemon(true);
        writer.start();
    }

    void stop() {
        writer.interrupt();
        client.close();
    }

    /** The heartbeat finds out who has left, and keeps the line open for who has not. */
    private void write() {
        client.sendComment("open");
        try {
            while (!client.terminated()) {
                Optional<LiveUpdates.Event> event =
                        Optional.ofNullable(waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
                event.ifPresentOrElse(
                        news -> client.sendEvent(news.kind(), news.json()), () -> client.sendComment("here"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
