// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nine directors commit at the same moment, over HTTP, a hundred times: all succeed, and all their initials are there. */
class NineDirectorsIT {
    private static final int ROUNDS = 100;
    private static final int NINE = 9;

    private final ExecutorService threads = Executors.newFixedThreadPool(NINE);
    private final CyclicBarrier start = new CyclicBarrier(NINE);
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> initials = new TreeSet<>();
    private Running running;

    @BeforeEach
    void open(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        for (char letter = 'a'; letter < 'a' + NINE; letter++) {
            tokens.add(running.person("director-" + letter, "d" + letter, Role.DIRECTOR));
            initials.add("d" + letter);
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        running.close();
    }

    @Test
    void allInitialsAreThere() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            boolean approving = round % 2 == 1;
            together("{\"change\":\"" + (approving ? "approve" : "unapprove") + "\",\"item\":\"B\"}");
            List<String> approved = running.clerk
                    .agenda(running.meeting)
                    .item("B")
                    .orElseThrow()
                    .approved()
                    .orElseThrow();
            assertEquals(approving ? initials : Set.of(), new TreeSet<>(approved));
            assertEquals(
                    1 + round * NINE,
                    running.clerk.newest(running.meeting).orElseThrow().number());
        }
    }

    private void together(String change) throws Exception {
        List<Future<Integer>> commits = new ArrayList<>();
        for (String token : tokens) {
            commits.add(threads.submit(() -> {
                assertEquals(200, post(token, "queue", change));
                start.await();
                return post(token, "queue/commit", "");
            }));
        }
        for (Future<Integer> commit : commits) {
            assertEquals(200, commit.get());
        }
    }

    private int post(String token, String path, String body) {
        return running.send(running.api(token, path).POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
