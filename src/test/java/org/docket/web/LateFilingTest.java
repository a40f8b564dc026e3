// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before, at and after the cut-off the form says what filing now will mean. */
class LateFilingTest {
    private static final String CUT_OFF = "14 January 2026, 10:00 UTC";

    @TempDir
    Path folder;

    @Test
    void theFormSaysWhatWillHappen() {
        try (Running running = new Running(folder)) {
            running.newMeeting();
            String token = running.person("joe", "jt", Role.DIRECTOR);
            assertFalse(form(running, running.server, token).contains("cut-off"));
            try (Server server = withCutOff(running)) {
                running.clock.set("2026-01-11T09:00:00Z");
                assertTrue(form(running, server, token).contains("The cut-off is " + CUT_OFF + ", 3 days from now."));
                running.clock.set("2026-01-14T10:00:00Z");
                String now = form(running, server, token);
                assertTrue(now.contains("The cut-off is " + CUT_OFF + ", less than a minute from now."), now);
                assertTrue(now.contains("can be covered by consent"), now);
                running.clock.set("2026-01-14T10:01:00Z");
                String late = form(running, server, token);
                assertTrue(late.contains("The cut-off was " + CUT_OFF + ", 1 minute ago."), late);
                assertTrue(late.contains("consent does not cover it"), late);
            }
        }
    }

    private static Server withCutOff(Running running) {
        Board board = Board.builtIn().with("cut-off", "7 days");
        House plain = running.house;
        Clerk clerk = new Clerk(running.store, board, running.clock);
        return Server.start(
                new House(board, clerk, plain.door(), plain.mailroom(), running.clock, Optional.empty()),
                "127.0.0.1",
                0);
    }

    private static String form(Running running, Server server, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "2026-01-21/Bee/edit"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html");
        return running.send(request).body();
    }
}
