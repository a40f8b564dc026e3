// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs queue and commit. */
class ApiQueueTest {
    private static final String APPROVE = "{\"change\":\"approve\",\"item\":\"B\"}";
    private static final String UNAPPROVE = "{\"change\":\"unapprove\",\"item\":\"B\"}";

    private static Running running;
    private static String director;
    private static String other;
    private static String secretary;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        director = running.person("gus", "gs", Role.DIRECTOR);
        other = running.person("ola", "ol", Role.DIRECTOR);
        secretary = running.person("sec", "sy", Role.SECRETARY);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        running.newMeeting();
    }

    @Test
    void beginsEmpty() {
        HttpResponse<String> answer = get(director, "queue");
        assertEquals(200, answer.statusCode());
        assertEquals("[]", answer.body());
    }

    @Test
    void takesOneChangeMore() {
        HttpResponse<String> answer = post("queue", APPROVE);
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().startsWith("[{\"change\":\"approve\",\"item\":\"B\",\"title\":\"Bee\""), answer::body);
        assertEquals(answer.body(), get(director, "queue").body());
        assertEquals("[]", get(other, "queue").body());
    }

    @Test
    void whatUndoesSomethingQueuedTakesItBack() {
        post("queue", APPROVE);
        assertEquals("[]", post("queue", UNAPPROVE).body());
    }

    @Test
    void takesAWholeQueueAsItGaveIt() {
        post("queue", APPROVE);
        post("queue", "{\"change\":\"comment\",\"item\":\"A\",\"text\":\"Good.\",\"id\":\"c-1\"}");
        String queue = get(director, "queue").body();
        put("[]");
        assertEquals("[]", get(director, "queue").body());
        assertEquals(queue, put(queue).body());
    }

    @Test
    void tellsWhyAnEntryNoLongerApplies() {
        assertEquals(
                200,
                put("[" + APPROVE + ",{\"change\":\"approve\",\"item\":\"ZZ\"}]")
                        .statusCode());
        String queue = get(director, "queue").body();
        assertTrue(queue.contains("\"item\":\"ZZ\"") && queue.contains("\"reason\":\"Attachment ZZ is not on"), queue);
        assertEquals(1, queue.split("\"reason\"", -1).length - 1, queue);
    }

    @Test
    void commitsWhatApplies() {
        put("[" + APPROVE + ",{\"change\":\"approve\",\"item\":\"ZZ\"}]");
        HttpResponse<String> answer = post("queue/commit", "{\"message\":\"My view\"}");
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(
                answer.body().startsWith("{\"revision\":2,\"etag\":\"\\\"2\\\"\",\"applied\":[{\"change\":\"approve\""),
                answer::body);
        assertTrue(
                answer.body().contains("\"kept\":[{\"change\":{\"change\":\"approve\",\"item\":\"ZZ\""), answer::body);
        assertEquals(
                "My view", running.clerk.newest(running.meeting).orElseThrow().message());
        assertTrue(get(director, "queue").body().contains("ZZ"));
        assertFalse(get(director, "queue").body().contains("\"item\":\"B\""));
    }

    @Test
    void aCommitNeedsNoMessage() {
        for (String body : new String[] {"", "{}", "{\"message\":null}"}) {
            running.newMeeting();
            post("queue", APPROVE);
            assertEquals(200, post("queue/commit", body).statusCode());
            assertEquals(
                    "Approve Bee",
                    running.clerk.newest(running.meeting).orElseThrow().message());
        }
    }

    @Test
    void aCommitOfNothingIsRefused() {
        put("[{\"change\":\"approve\",\"item\":\"ZZ\"}]");
        HttpResponse<String> answer = post("queue/commit", "");
        assertEquals(409, answer.statusCode());
        for (String part :
                new String[] {"\"status\":409", "\"revision\":1", "\"applied\":[]", "\"kept\":[{\"change\":{"}) {
            assertTrue(answer.body().contains(part), answer::body);
        }
        assertEquals(1, running.clerk.newest(running.meeting).orElseThrow().number());
    }

    @Test
    void whatCannotBeQueuedIsRefused() {
        assertEquals(
                409, post("queue", "{\"change\":\"approve\",\"item\":\"ZZ\"}").statusCode());
        assertEquals(400, post("queue", "[]").statusCode());
        assertEquals(400, put(APPROVE).statusCode());
        assertEquals(400, post("queue", "{\"change\":\"approve\"}").statusCode());
        assertEquals(400, post("queue/commit", "[").statusCode());
        assertEquals(400, post("queue/commit", "{\"message\":7}").statusCode());
        assertEquals(
                403,
                running.send(running.api(secretary, "queue").POST(BodyPublishers.ofString(APPROVE)))
                        .statusCode());
        assertEquals("[]", get(director, "queue").body());
    }

    @Test
    void theHistoryIsThere() {
        post("queue", APPROVE);
        post("queue/commit", "");
        String list = get(director, "revisions").body();
        assertTrue(
                list.matches("\\[\\{\"number\":2,\"parent\":1,\"who\":\"gus\",\"when\":\"2026-01-20T12:00:00Z\","
                        + "\"message\":\"Approve Bee\",\"digest\":\"[0-9a-f]{64}\"},\\{\"number\":1,\"parent\":0,.*}]"),
                list);
        assertTrue(get(director, "revisions/2").body().contains("approved: gs"));
        assertFalse(get(director, "revisions/1").body().contains("approved: gs"));
        String difference = get(director, "revisions/2/diff").body();
        assertTrue(difference.contains("\n-         approved:\n+         approved: gs\n"), difference);
        for (String number : new String[] {"0", "3", "-1", "x", "99999999999", "1.0"}) {
            assertEquals(404, get(director, "revisions/" + number).statusCode(), number);
            assertEquals(404, get(director, "revisions/" + number + "/diff").statusCode(), number);
        }
    }

    private static HttpResponse<String> get(String token, String path) {
        return running.send(running.api(token, path));
    }

    private static HttpResponse<String> post(String path, String body) {
        return running.send(running.api(director, path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> put(String body) {
        return running.send(running.api(director, "queue").PUT(BodyPublishers.ofString(body)));
    }
}
