// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docket.figures.Crowd;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds who listen, and some who do not. */
@Timeout(120)
class CrowdIT {
    private static final int MANY = 300;
    private static final int SOME = 40;

    @TempDir
    Path folder;

    private Running running;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        running.newMeeting();
        director = running.person("gus", "gs", Role.DIRECTOR);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void allAreToldSoonAndNoneHasAThread() throws Exception {
        try (Crowd crowd = crowd()) {
            long threads = threads();
            crowd.join(tokens(MANY));
            assertTrue(threads() - threads < MANY / 2, () -> "threads: " + threads + ", then " + threads());
            assertToldSoon(crowd);
        }
    }

    @Test
    void whoNeverReadsDelaysNobodyAndIsCutOff() throws Exception {
        try (Crowd crowd = crowd();
                SocketChannel deaf = crowd.deaf(director)) {
            crowd.join(tokens(SOME));
            LiveUpdates live = running.server.live();
            String words = "a".repeat(64 << 10);
            int told = 0;
            while (live.readers() > SOME && told < 1_000) {
                live.tell(running.meeting, "topic", "event: topic\ndata: " + words + ++told + "\n\n");
                crowd.heard(words.substring(0, 100) + told + "\n\n", 0);
            }
            assertEquals(SOME, live.readers(), "told " + told);
            assertToldSoon(crowd);
            assertCut(deaf);
        }
    }

    private void assertToldSoon(Crowd crowd) throws Exception {
        long since = System.nanoTime();
        running.send(running.api(director, "changes")
                .POST(BodyPublishers.ofString("[{\"change\":\"approve\",\"item\":\"B\"}]")));
        double[] heard = crowd.heard("{\"revision\":2", since);
        double last = Arrays.stream(heard).max().orElseThrow();
        assertTrue(last < 5_000, () -> "the last was told after " + last + " ms");
    }

    /** What was on its way is still there to be read, and then the end. */
    private static void assertCut(SocketChannel line) {
        ByteBuffer buffer = ByteBuffer.allocate(64 << 10);
        try {
            while (line.read(buffer.clear()) >= 0) {
                assertTrue(line.isConnected());
            }
        } catch (IOException reset) {
            assertTrue(line.isConnected());
        }
    }

    private Crowd crowd() throws Exception {
        return new Crowd(URI.create(running.server.url()), "/api/v1/agendas/" + running.meeting + "/events");
    }

    private List<String> tokens(int readers) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            if (i % 20 == 0) {
                tokens.add(running.person("reader" + i, "r" + (char) ('a' + i / 20), Role.MEMBER));
            } else {
                tokens.add(tokens.get(i - 1));
            }
        }
        return tokens;
    }

    private static long threads() {
        return Thread.getAllStackTraces().size();
    }
}
