// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.MarkedAgenda;
import org.docket.clerk.Dates.Asker;
import org.docket.meeting.Begun;
import org.docket.meeting.Ended;
import org.docket.meeting.Struck;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest pass lets one person read along at one meeting, and ends with it. */
class GuestPassTest {
    @TempDir
    static Path folder;

    private static Running running;
    private static Person huw;
    private static Visit chair;
    private static Visit director;
    private static int meetings;

    private String meeting;
    private String home;

    @BeforeAll
    static void start() {
        running = new Running(folder);
        huw = new Person("huw", "Huw Chair", "hc", "", Set.of(Role.CHAIR));
        running.accounts.add(huw);
        running.accounts.add(new Person("joe", "Joe Tester", "jt", "", Set.of(Role.DIRECTOR)));
        running.clock.advance(Duration.ofHours(22));
        chair = Visit.of(running, "huw");
        director = Visit.of(running, "joe");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        meetings++;
        meeting = "2026-01-21-" + (meetings + 1);
        home = "/" + meeting + "/";
        running.clerk.take(meeting, MarkedAgenda.TEXT);
    }

    @Test
    void lookingAtTheLinkDoesNotComeIn() {
        String link = link("Zoe Ant");
        HttpResponse<String> page = new Visit(running, "").open(link);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Read along as Zoe Ant"), page.body());
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(410, new Visit(running, "").open("/guest/pass-none").statusCode());
    }

    @Test
    void thePassOpensNothingOfOtherMeetingsInSearchAndOnProjects() {
        Visit zoe = enter(link("Zoe Ant"));
        assertTrue(director.open("/search?q=bee").body().contains(home + "Bee"));
        assertFalse(zoe.open("/search?q=bee").body().contains("In agendas"));
        assertEquals(200, director.open("/projects/Bee").statusCode());
        assertEquals(404, zoe.open("/projects/Bee").statusCode());
    }

    @Test
    void theGuestReadsTitlesAndNothingElse() {
        Visit zoe = enter(link("Zoe Ant"));
        String index = zoe.open(home).body();
        assertTrue(index.contains(">Bee</a>"), index);
        assertTrue(zoe.open(home + "Roll-Call").body().contains("Gus Guest"));
        assertTrue(index.contains("Sign out") && !index.contains("/account\""));
        for (String path : List.of("", "Bee", "Ant", "comments", "search?q=mark", "flagged", "President")) {
            String body = zoe.open(home + path).body();
            Stream.of(MarkedAgenda.FOREIGN, MarkedAgenda.COMMENTS, MarkedAgenda.OWN)
                    .flatMap(List::stream)
                    .forEach(mark -> assertFalse(Marks.stand(mark, body), mark + " in " + path));
        }
        assertEquals(206, zoe.open("/api/v1/agendas/" + meeting).statusCode());
        assertEquals(403, zoe.open("/" + meeting + ".txt").statusCode());
    }

    @Test
    void thereIsNoOtherMeetingAndNoWriting() {
        Visit zoe = enter(link("Zoe Ant"));
        String other = "2026-02-18";
        running.clerk.take(other, MarkedAgenda.TEXT.replace("January 21", "February 18"));
        for (String path : List.of("/" + other + "/", "/api/v1/agendas/" + other, "/api/v1/agendas", "/account", "/")) {
            assertEquals(403, zoe.open(path).statusCode(), path);
        }
        for (String form : List.of("queue", "changes", "behalf", "topic", "disputes", "guests", "queue/commit")) {
            assertEquals(
                    403,
                    zoe.send(home + form, "change", "comment", "item", "B", "text", "x")
                            .statusCode(),
                    form);
        }
        assertEquals(1, running.clerk.newest(meeting).orElseThrow().number());
        assertEquals(
                0,
                running.clerk
                        .pending(new Person("pass-1", "Z", "z", "", Set.of()), meeting)
                        .size());
    }

    @Test
    void itIsListedWithWhoMadeItAndCanBeRevoked() {
        Visit zoe = enter(link("Zoe Ant"));
        HttpResponse<String> list = chair.open(home + "guests");
        assertTrue(
                list.body().contains("<b>Zoe Ant</b> <span class=\"soft\">made by Huw Chair, lets in</span>"),
                list.body());
        assertEquals(403, director.open(home + "guests").statusCode());
        chair.send(home + "guests/removal", "number", Visit.found("name=\"number\" value=\"(\\d+)\"", list));
        assertTrue(chair.open(home + "guests").body().contains("made by Huw Chair, revoked by Huw Chair"));
        assertEquals(401, zoe.open(home).statusCode());
        assertEquals(409, chair.send(home + "guests", "name", " ").statusCode());
    }

    @Test
    void itIsDeadOnceTheMeetingIsAdjourned() {
        Meetingroom room = new Meetingroom(running, meeting);
        String link = link("Zoe Ant");
        Visit zoe = enter(link);
        room.act(new Begun(running.clock.instant()));
        assertEquals(200, zoe.open(home).statusCode());
        int end = room.act(new Ended(running.clock.instant())).number();
        assertEquals(401, zoe.open(home).statusCode());
        assertEquals(410, zoe.open(link).statusCode());
        assertEquals(409, chair.send(home + "guests", "name", "Other").statusCode());
        room.act(new Struck(end, "too early"));
        assertEquals(200, zoe.open(home).statusCode(), "the meeting goes on after all");
    }

    @Test
    void itLivesPastMidnightWhileTheMeetingGoesOn() {
        Meetingroom room = new Meetingroom(running, meeting);
        Visit zoe = enter(link("Zoe Ant"));
        Instant before = running.clock.instant();
        running.clock.set("2026-01-21T23:50:00Z");
        room.act(new Begun(running.clock.instant()));
        running.clock.advance(Duration.ofMinutes(20));
        assertEquals(200, zoe.open(home).statusCode());
        room.act(new Ended(running.clock.instant()));
        assertEquals(401, zoe.open(home).statusCode());
        running.clock.set(before.toString());
    }

    @Test
    void itIsDeadWhenTheMeetingIsCancelledOrItsDayIsOver() {
        Visit zoe = enter(link("Zoe Ant"));
        running.clerk.dates().cancel(new Asker(huw, "here"), meeting, "snow");
        assertEquals(401, zoe.open(home).statusCode());
        running.clerk.take("2026-01-20-" + meetings, MarkedAgenda.TEXT);
        assertEquals(
                409,
                chair.send("/2026-01-20-" + meetings + "/guests", "name", "Zoe Ant")
                        .statusCode());
    }

    private String link(String name) {
        HttpResponse<String> made = chair.send(home + "guests", "name", name);
        return Visit.found("(/guest/pass-[A-Za-z0-9_-]+)</code>", made);
    }

    private static Visit enter(String link) {
        String given = new Visit(running, "x=y")
                .send(link)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return new Visit(running, given.substring(0, given.indexOf(';')));
    }
}
