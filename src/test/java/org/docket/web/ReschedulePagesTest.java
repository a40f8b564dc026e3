// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.docket.SmallAgenda;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting is put on another day or cancelled on a page; old addresses lead on. */
class ReschedulePagesTest {
    private static final String NOW = "2026-02-03";

    @TempDir
    Path folder;

    private Running running;
    private String secretary;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        director = running.person("gus", "gs", Role.DIRECTOR);
        running.newMeeting();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void thePageIsForThoseWhoKeepTheAgenda() {
        HttpResponse<String> page = get(secretary, "/2026-01-21/reschedule");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("value=\"2026-01-21\""), page::body);
        assertEquals(403, get(director, "/2026-01-21/reschedule").statusCode());
        assertEquals(403, send(director, "change=reschedule&day=" + NOW).statusCode());
    }

    @Test
    void oldAddressesLeadToTheNew() {
        HttpResponse<String> moved = send(secretary, "change=reschedule&day=" + NOW);
        assertEquals("/" + NOW + "/", location(moved), moved::body);
        for (String rest : List.of("", "/", "/Ant", "/queue", "/search?q=well%20done", ".txt", ".json")) {
            HttpResponse<String> old = get(director, "/2026-01-21" + rest);
            assertEquals(308, old.statusCode(), rest);
            assertEquals("/" + NOW + rest, location(old));
            assertTrue(get(director, location(old)).statusCode() < 400, rest);
        }
        HttpResponse<String> api = get(director, "/api/v1/agendas/2026-01-21/text");
        assertEquals("/api/v1/agendas/" + NOW + "/text", location(api));
        HttpRequest.Builder put = running.to("/api/v1/agendas/2026-01-21/text")
                .header("Authorization", "Bearer " + director)
                .PUT(BodyPublishers.ofString("x"));
        assertEquals(308, running.send(put).statusCode());
        assertEquals(401, running.send(running.to("/2026-01-21/Ant")).statusCode());
    }

    @Test
    void aSecondMeetingHasPagesOfItsOwn() {
        running.newMeeting();
        assertEquals("2026-01-21-2", running.meeting);
        HttpResponse<String> page = get(director, "/2026-01-21-2/Ant");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("21 January 2026, meeting 2"), page::body);
        assertEquals(200, get(director, "/2026-01-21-2.txt").statusCode());
        assertEquals("/2026-01-21/", location(get(director, "/")));
    }

    @Test
    void theNextMeetingIsOneThatTakesPlace() {
        running.clerk.take("2026-02-18", SmallAgenda.TEXT);
        assertEquals("/2026-01-21/", location(get(director, "/")));
        assertEquals(303, send(secretary, "change=cancel&reason=No+quorum").statusCode());
        assertEquals("/2026-02-18/", location(get(director, "/")));
        assertTrue(get(director, "/2026-01-21/Ant").body().contains("Cancelled: No quorum"));
        String list = get(director, "/api/v1/agendas").body();
        assertTrue(list.contains("\"phase\":\"cancelled\",\"cancelled\":\"No quorum\""), list);
        assertEquals(303, send(secretary, "change=uncancel").statusCode());
        assertEquals("/2026-01-21/", location(get(director, "/")));
        assertFalse(get(director, "/2026-01-21/Ant").body().contains("Cancelled"));
    }

    @Test
    void whatCannotBeIsRefused() {
        HttpResponse<String> same = send(secretary, "change=reschedule&day=2026-01-21");
        assertEquals(409, same.statusCode());
        assertTrue(same.body().contains("already"), same::body);
        assertEquals(400, send(secretary, "change=reschedule&day=tomorrow").statusCode());
        assertEquals(400, send(secretary, "change=cancel").statusCode());
        assertEquals(400, send(secretary, "change=dance").statusCode());
        assertEquals(409, send(secretary, "change=cancel&reason=").statusCode());
        assertEquals(SmallAgenda.TEXT, running.clerk.agenda("2026-01-21").text());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(
                running.to(path).header("Authorization", "Bearer " + token).GET());
    }

    private HttpResponse<String> send(String token, String body) {
        return running.send(running.form("/2026-01-21/reschedule", body)
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token));
    }
}
