// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Figures;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status page says what needs a look, to those who look after the service. */
class StatusPagesTest {
    private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

    @TempDir
    Path folder;

    private Running running;

    @BeforeEach
    void open() {
        running = new Running(folder);
        running.newMeeting();
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void onlyThoseWhoLookAfterItSeeIt() {
        for (Role role : List.of(Role.ADMIN, Role.CHAIR, Role.SECRETARY)) {
            assertEquals(200, status(role).statusCode(), role::word);
        }
        for (Role role : List.of(Role.DIRECTOR, Role.OFFICER, Role.GUEST)) {
            assertEquals(403, status(role).statusCode(), role::word);
        }
    }

    @Test
    void itIsThereBeforeTheFirstMeetingIs(@TempDir Path other) {
        try (Running beginning = new Running(other)) {
            String token = beginning.person("ada", "ad", Role.ADMIN);
            assertEquals(
                    200,
                    beginning
                            .send(beginning.to("/status").header("Authorization", "Bearer " + token))
                            .statusCode());
        }
    }

    @Test
    void itTellsOfBackupsAndQueues() {
        running.clerk.enqueue(
                director(), running.meeting, new Sent(Optional.empty(), new Approve(Target.of("B"), "jt")));
        String before = status(Role.ADMIN).body();
        assertTrue(before.contains("1 to commit, in 1 queue"), before);
        assertTrue(before.contains("Never"), before);
        running.store.change(books -> books.flyleaf().setLastBackup(NOON.minusSeconds(60)));
        String after = status(Role.CHAIR).body();
        assertTrue(after.contains("2026-01-20 11:59 UTC") && !after.contains("Never"), after);
    }

    @Test
    void othersMayAddALine() {
        House house = running.house.with(() -> new StatusLine("Mirror", "It cannot be reached.", false));
        assertEquals("It cannot be reached.", house.status().get(0).get().says());
    }

    @Test
    void aBackupGrowsOld() {
        assertTrue(StatusPages.backup(Optional.of(NOON.minus(Duration.ofDays(6))), NOON)
                .isWell());
        assertFalse(StatusPages.backup(Optional.of(NOON.minus(Duration.ofDays(7))), NOON)
                .isWell());
        assertFalse(StatusPages.backup(Optional.empty(), NOON).isWell());
    }

    @Test
    void littleSpaceNeedsALook() {
        assertTrue(StatusPages.disk(figures(1_000_000, 900_000_000)).isWell());
        assertFalse(StatusPages.disk(figures(1_000_000, 100_000_000)).isWell());
        assertFalse(StatusPages.disk(figures(2_000_000_000, 900_000_000)).isWell());
    }

    @Test
    void aClockSetBackIsToldAndDecidesNothing() {
        Clock back = Clock.fixed(NOON.minus(Duration.ofDays(2)), ZoneOffset.UTC);
        Person joe = director();
        running.clerk.make(joe, running.meeting, sent(new Approve(Target.of("B"), "jt")), "");
        Clerk early = new Clerk(running.store, Board.builtIn(), back);
        early.make(joe, running.meeting, sent(new Unapprove(Target.of("B"), "jt")), "");
        List<Integer> numbers = running.clerk.revisions(running.meeting).stream()
                .map(Revision::number)
                .toList();
        assertEquals(List.of(3, 2, 1), numbers);
        Revision newest = running.clerk.newest(running.meeting).orElseThrow();
        assertEquals(back.instant(), newest.when());
        assertEquals(
                List.of(),
                running.clerk
                        .agenda(running.meeting)
                        .item("B")
                        .orElseThrow()
                        .approved()
                        .orElseThrow());
        assertTrue(running.clerk.positions(running.meeting).stream()
                .noneMatch(standing -> standing.item().equals("B")));

        StatusLine told = StatusPages.clock(running.clerk.vitals().figures().latest(), back.instant());
        assertFalse(told.isWell());
        assertTrue(told.says().contains("has been set back"), told::says);
        assertTrue(StatusPages.clock(running.clerk.vitals().figures().latest(), NOON)
                .isWell());
    }

    private static List<Sent> sent(Change change) {
        return List.of(new Sent(Optional.empty(), change));
    }

    private Person director() {
        running.person("joe", "jt", Role.DIRECTOR);
        return running.accounts.find("joe").orElseThrow();
    }

    private HttpResponse<String> status(Role role) {
        String token = running.person(role.word(), role.word().substring(0, 3), role);
        return running.send(
                running.to("/status").header("Authorization", "Bearer " + token).header("Accept", "text/html"));
    }

    private static Figures figures(long bytes, long free) {
        return new Figures(bytes, free, Optional.empty(), Optional.empty(), 0, 0);
    }
}
