// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an open page is told. */
@Timeout(30)
class ApiEventsTest {
    private static final String APPROVE = "[{\"change\":\"approve\",\"item\":\"B\"}]";

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
    void aRevisionIsTold() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        assertEquals(List.of("id: 2", "event: revision", "data: {\"revision\":2}", ""), next(page, 4));
    }

    @Test
    void anApprovalGivenAgainIsToldThoughTheTextStays() throws Exception {
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        String post = "[{\"change\":\"post-report\",\"item\":\"B\",\"text\":\"Other news.\"}]";
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(post)));
        BufferedReader page = open(running.api(director, "events"));
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        assertEquals(List.of("event: positions", "data: {\"positions\":\"changed\"}", ""), next(page, 3));
    }

    @Test
    void whatAnotherProcessWritesIsToldSoon() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            Clerk other = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            other.take(
                    running.meeting,
                    new String(other.give(running.meeting), StandardCharsets.UTF_8).replace("10:00", "11:00"));
            assertTimeoutPreemptively(Duration.ofSeconds(3), () -> next(page, 4));
        }
    }

    @Test
    void whoComesBackIsToldWhatTheyMissed() throws Exception {
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        BufferedReader page = open(running.api(director, "events").header("Last-Event-ID", "1"));
        assertEquals(List.of("id: 2", "event: revision", "data: {\"revision\":2}", ""), next(page, 4));
    }

    @Test
    void theOwnQueueIsTold() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        running.send(running.api(director, "queue")
                .POST(BodyPublishers.ofString("{\"change\":\"approve\",\"item\":\"B\"}")));
        assertEquals(List.of("event: queue", "data: {\"pending\":1}", ""), next(page, 3));
    }

    @Test
    void aPageSaysWhatItHasHeardInItsAddress() throws Exception {
        BufferedReader page = open(running.api(director, "events?heard=1"));
        assertEquals(List.of("event: queue", "data: {\"pending\":0}", ""), next(page, 3));
    }

    @Test
    void whatAFormQueuesIsToldToo() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        running.send(running.form("/" + running.meeting + "/queue", "change=approve&item=B&to=/")
                .header("Authorization", "Bearer " + director));
        assertEquals(List.of("event: queue", "data: {\"pending\":1}", ""), next(page, 3));
    }

    @Test
    void whoseRoleEndsIsToldSoAndNothingElse() throws Exception {
        String other = running.person("olga", "ol", Role.SECRETARY);
        BufferedReader page = open(running.api(director, "events"));
        running.accounts.setRoles("gus", Set.of(Role.OFFICER));
        running.send(running.api(other, "changes").POST(BodyPublishers.ofString(APPROVE.replace("approve", "flag"))));
        assertLetGo(page);
    }

    @Test
    void whoseTokenIsRevokedIsLetGo() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        running.accounts.dropTokens("gus");
        assertLetGo(page);
    }

    @Test
    void whoSignsOutIsLetGo() throws Exception {
        running.accounts.setPassword("gus", Running.PASSWORD);
        String cookie = running.cookie("gus");
        BufferedReader page = open(running.to("/api/v1/agendas/" + running.meeting + "/events")
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin"));
        BufferedReader other = open(running.api(director, "events"));
        running.send(running.form("/sign-out", "").header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin"));
        assertLetGo(page);
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        assertEquals(List.of("id: 2", "event: revision"), next(other, 2));
    }

    @Test
    void theOldestOfTooManyGoes() throws Exception {
        List<BufferedReader> pages = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            pages.add(open(running.api(director, "events")));
        }
        assertEquals(
                List.of("event: end", "data: {\"reason\":\"too many\"}", ""),
                pages.get(0).lines().toList());
        running.send(running.api(director, "changes").POST(BodyPublishers.ofString(APPROVE)));
        for (BufferedReader page : pages.subList(1, pages.size())) {
            assertEquals(List.of("id: 2", "event: revision"), next(page, 2));
        }
    }

    @Test
    void whatAStreamWouldBeIsToldWithoutIt() {
        HttpResponse<String> answer =
                running.send(running.api(director, "events").method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/event-stream;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void anOpenPageDoesNotHoldUpTheEnd() throws Exception {
        BufferedReader page = open(running.api(director, "events"));
        long before = System.nanoTime();
        running.server.close();
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 4);
        assertEquals("", page.lines().collect(Collectors.joining()));
    }

    /** Within a second, and told only why. */
    private static void assertLetGo(BufferedReader page) {
        assertEquals(
                List.of("event: end", "data: {\"reason\":\"rights\"}", ""),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(1), () -> page.lines().toList()));
    }

    /** Opens the stream and reads its first heartbeat. */
    private static BufferedReader open(HttpRequest.Builder request) throws Exception {
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/event-stream;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        BufferedReader page = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertEquals(List.of(": here", ""), next(page, 2));
        return page;
    }

    private static List<String> next(BufferedReader page, int lines) throws Exception {
        List<String> read = new ArrayList<>();
        while (read.size() < lines) {
            read.add(page.readLine());
        }
        return read;
    }
}
