// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While somebody else keeps the database locked, everything can be read and a change is to be sent again. */
class LockedTest {
    @TempDir
    Path folder;

    private Running running;
    private String token;

    @BeforeEach
    void open() {
        running = new Running(folder);
        running.newMeeting();
        token = running.person("joe", "jt", Role.DIRECTOR);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aChangeIsRefusedForAWhile() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db"));
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            HttpResponse<String> refused = approve();
            assertEquals(503, refused.statusCode(), refused::body);
            assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(refused.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
            HttpResponse<String> page = running.send(running.to("/" + running.meeting + "/")
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/html"));
            assertEquals(200, page.statusCode());
            assertFalse(page.body().contains("data-read-only"), page::body);
            statement.executeUpdate("ROLLBACK");
        }
        assertEquals(200, approve().statusCode());
    }

    private HttpResponse<String> approve() {
        return running.send(running.api(token, "changes")
                .POST(BodyPublishers.ofString("[{\"change\":\"approve\",\"item\":\"B\"}]")));
    }
}
