// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.SmallAgenda;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft of a meeting's minutes on its page, and what the next agenda says of it. */
class MinutesPagesTest {
    private static Running running;
    private static String secretary;
    private static String director;
    private static String member;
    private static String guest;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        director = running.person("gus", "gs", Role.DIRECTOR);
        member = running.person("amy", "ar", Role.MEMBER);
        guest = running.person("gst", "gg", Role.GUEST);
        running.clerk.take(
                "2026-01-21", SmallAgenda.TEXT.replace("We did well.", "We did <private>not</private> well."));
        running.clerk.take("2026-02-18", SmallAgenda.approving("January 21, 2026", "February 18, 2026"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> get(String who, String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + who));
    }

    private static HttpResponse<String> send(String who, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.form("/2026-01-21/minutes", body).header("Authorization", "Bearer " + who));
    }

    private static MinutesDraft draft() {
        Person clerk = new Person("clr", "Name of clr", "clr", "", Set.of(Role.SECRETARY));
        return MinutesDesk.of(running.clerk, running.clock)
                .draft(clerk, "2026-01-21")
                .orElseThrow();
    }

    /** One life of a draft, from none to approved; each step needs the one before. */
    @Test
    void aDraftFromNoneToApproved() {
        String later = "/2026-02-18/January-21-2026";
        assertTrue(get(director, later).body().contains("No draft yet."));
        assertTrue(get(secretary, "/2026-01-21/minutes").body().contains("No draft yet: "));
        assertEquals(409, send(secretary, Map.of("change", "make")).statusCode());
        running.clock.set("2026-01-22T12:00:00Z");
        assertEquals(403, send(director, Map.of("change", "make")).statusCode());
        assertEquals(303, send(secretary, Map.of("change", "make")).statusCode());

        assertTrue(get(director, "/2026-01-21/minutes").body().contains("&lt;private&gt;not"));
        String forMembers = get(member, "/2026-01-21/minutes").body();
        assertTrue(forMembers.contains("We did well.") && !forMembers.contains("private&gt;not"), forMembers);
        assertEquals(403, get(member, "/2026-01-21/minutes/1").statusCode());
        assertEquals(403, get(guest, "/2026-01-21/minutes").statusCode());
        assertFalse(get(guest, later).body().contains("minutes as drafted"));
        assertTrue(get(director, later).body().contains("The minutes as drafted</a>, version 1"));

        String typed = draft().record().replace("WHEREAS, there is one.", "WHEREAS, there was one.");
        Map<String, String> edit = Map.of("change", "edit", "base", "1", "text", typed, "reason", "The past");
        assertEquals(303, send(secretary, edit).statusCode());
        String other = draft().record().replace("there was one", "there were two");
        HttpResponse<String> clash = send(secretary, Map.of("change", "edit", "base", "1", "text", other));
        assertEquals(409, clash.statusCode());
        assertTrue(clash.body().contains("there was one") && clash.body().contains("there were two"), clash.body());
        Map<String, String> bad =
                Map.of("change", "edit", "base", "2", "text", other.replace("WHEREAS", "<private>WHEREAS"));
        assertTrue(send(secretary, bad).body().contains("&lt;private&gt;WHEREAS, there were two"));
        assertTrue(get(director, "/2026-01-21/minutes/1").body().contains("+        WHEREAS, there was one."));

        Map<String, String> decided =
                Map.of("change", "decide", "base", "2", "at", "2026-02-18", "decision", "amended");
        assertEquals(409, send(secretary, decided).statusCode(), "the board has not met");
        running.clock.set("2026-02-18T12:00:00Z");
        assertEquals(303, send(secretary, decided).statusCode());
        assertTrue(get(director, "/2026-01-21/minutes")
                .body()
                .contains("approved as amended at the meeting of 2026-02-18"));
        assertTrue(get(director, "/2026-01-21/minutes").body().contains("The amendment"));
        assertTrue(get(director, later).body().contains("minutes approved"));
        assertEquals(
                409,
                send(secretary, Map.of("change", "take-back", "reason", "late")).statusCode());
    }
}
