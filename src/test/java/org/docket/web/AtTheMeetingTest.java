// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.MarkedAgenda;
import org.docket.agenda.RollCall.Group;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Voted;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say while a meeting goes on, and to whom. */
class AtTheMeetingTest {
    private static final String MEETING = "2026-01-21";

    private Running running;
    private Meetingroom room;
    private String director;
    private String member;
    private String guest;

    @BeforeEach
    void open(@TempDir Path folder) {
        running = new Running(folder);
        running.clerk.take(MEETING, MarkedAgenda.TEXT);
        room = new Meetingroom(running, MEETING);
        director = running.person("joe", "jt", Role.DIRECTOR);
        member = running.person("amy", "ar", Role.MEMBER);
        guest = running.person("gus", "gg", Role.GUEST);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void theHeaderSaysHowFarTheMeetingHasCome() {
        assertTrue(page(director, "").contains(">tomorrow, in preparation<"));
        running.clock.advance(Duration.ofHours(22));
        assertTrue(page(director, "").contains(">meeting today<"));
        room.act(new Begun(running.clock.instant()));
        assertTrue(page(member, "").contains(">meeting in progress since 10:00 UTC<"));
        room.act(new Closed(running.clock.instant()));
        assertTrue(page(guest, "").contains(">meeting in progress since 10:00 UTC, closed session<"));
        room.act(new Opened(running.clock.instant()));
        room.act(new Ended(running.clock.instant().plusSeconds(90)));
        assertTrue(page(guest, "").contains(">meeting over since 10:01 UTC<"));
    }

    @Test
    void whatBecameOfAnItemStandsOnItsPageAndInTheIndex() {
        begin();
        room.act(
                "7A",
                id -> new Voted(
                        id,
                        running.clock.instant(),
                        false,
                        List.of(new Ballot("Pat Doe", Choice.YES), new Ballot("Joe Tester", Choice.NO))));
        room.act("A", id -> new Settled(id, Outcome.NOT_ACCEPTED, ""));
        room.act("A", id -> new Noted(id, 0, "Come back in May."));
        String order = page(member, "Change-Bee-Chair");
        assertTrue(order.contains("<b>not approved</b>"), order);
        assertTrue(order.contains("It does not carry: 1 of 2 directors present and not recused say yes, 2 needed."));
        assertTrue(order.contains("<li>Joe Tester <b>no</b></li>"));
        assertTrue(page(member, "").contains("<b class=\"outcome\">not accepted</b>"));
        assertTrue(page(member, "").contains("1 not accepted</a>"));
        String rejected = page(member, "rejected");
        assertTrue(rejected.contains(">Ant</a>") && rejected.contains("Come back in May."));
        assertFalse(rejected.contains(">Bee</a>"));
        assertFalse(page(guest, "rejected").contains(">Ant</a>"));
    }

    @Test
    void whatWasTakenUpInAClosedSessionIsForTheBoard() {
        begin();
        room.act("B", id -> new Noted(id, 0, "said openly mark-open"));
        room.act(new Closed(running.clock.instant()));
        room.act("B", id -> new Noted(id, 1, "mark-closed-note"));
        room.act(new Opened(running.clock.instant()));
        String forMembers = page(member, "Bee");
        assertTrue(forMembers.contains("<pre>Closed session.</pre>"), forMembers);
        assertTrue(forMembers.contains("<b>Closed session</b>"));
        for (String mark : List.of("mark-bee", "mark-said-of-bee", "mark-closed-note", "mark-open")) {
            assertFalse(forMembers.contains(mark), mark);
            assertFalse(page(member, "comments").contains(mark), mark);
            assertFalse(page(member, "search?q=mark").contains(mark), mark);
            assertFalse(get(member, "/api/v1/agendas/" + MEETING).contains(mark), mark);
            assertFalse(get(member, "/api/v1/agendas/" + MEETING + "/meeting").contains(mark), mark);
        }
        assertTrue(page(member, "Ant").contains("mark-ant"), "the rest is as it was");
        assertTrue(page(member, "Ant").contains("mark-board-only"));
        for (String path :
                List.of("/2026-01-21.txt", "/2026-01-21/revisions/1", "/api/v1/agendas/2026-01-21/revisions")) {
            assertEquals(403, status(member, path), path);
            assertEquals(200, status(director, path), path);
        }
        assertTrue(page(director, "Bee").contains("mark-closed-note"));
        assertTrue(page(director, "Bee").contains("mark-bee-private"));
    }

    private void begin() {
        running.clock.advance(Duration.ofHours(22));
        Instant now = running.clock.instant();
        room.act(new Begun(now));
        for (String name : List.of("Pat Doe", "Joe Tester")) {
            room.act(new Seated(name, Group.DIRECTOR, true, Optional.empty(), Optional.empty(), ""));
        }
    }

    private String page(String token, String path) {
        return get(token, "/" + MEETING + "/" + path);
    }

    private String get(String token, String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + token))
                .body();
    }

    private int status(String token, String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
