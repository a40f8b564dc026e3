// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.MarkedAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.mirror.Repository.Kind;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Revision;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rescheduled meeting takes its file along, and what somebody saves between two looks is looked at. */
class MirrorMovesIT {
    private static final String MEETING = "2026-01-21";
    private static final String FILE = "board_agenda_2026_01_21.txt";
    private static final String MOVED = "2026-02-03";
    private static final String MOVED_FILE = "board_agenda_2026_02_03.txt";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Person JOE = new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(Role.DIRECTOR));
    private static final Person KIM = new Person("kim", "Kim Roe", "kr", "kim@example.org", Set.of(Role.SECRETARY));

    @TempDir
    private Path folder;

    private Store store;
    private Clerk clerk;
    private Repository repository;
    private Round round;

    private void open(Kind kind) throws Exception {
        assumeTrue(kind == Kind.PLAIN || isHere(kind == Kind.GIT ? "git" : "svnadmin"), kind + " is not installed");
        repository = new Repository(folder, kind);
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> {
            books.people().add(JOE);
            books.people().add(KIM);
        });
        clerk = new Clerk(store, Board.builtIn(), CLOCK);
        clerk.take(MEETING, MarkedAgenda.TEXT);
        round = round();
        assertTrue(round.run().isWell());
        repository.log();
    }

    private Round round() {
        return new Round(clerk, store, repository.board, CLOCK);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRescheduledMeetingTakesItsFileAlong(Kind kind) throws Exception {
        open(kind);
        make(new Approve(Target.of("B"), "jt"));
        reschedule();
        assertTrue(round.run().isWell());
        assertEquals(moved(), repository.read(MOVED_FILE));
        assertTrue(moved().contains("February 3, 2026"));
        assertFalse(Files.exists(repository.desk.resolve(FILE)));
        repository.edit(MOVED_FILE, "mark-officer.", "mark-officer, by hand.");
        assertTrue(round.run().isWell());
        assertTrue(moved().contains("mark-officer, by hand."));
        assertEquals(List.of(MOVED), meetings());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatOthersWroteUnderTheOldNameComesAlong(Kind kind) throws Exception {
        open(kind);
        repository.edit(FILE, "mark-officer.", "mark-officer, by hand.");
        reschedule();
        assertTrue(round.run().isWell());
        assertTrue(moved().contains("mark-officer, by hand."));
        assertTrue(moved().contains("February 3, 2026"));
        assertEquals(moved(), repository.read(MOVED_FILE));
        assertFalse(Files.exists(repository.desk.resolve(FILE)));
        assertEquals(List.of(MOVED), meetings());
    }

    @Test
    void whatOthersPushUnderTheOldNameWhileItMovesComesAlong() throws Exception {
        open(Kind.GIT);
        reschedule();
        repository.cut();
        assertThrows(Trouble.class, round::run);
        repository.mend();
        new GitCheckout(repository.board).move(FILE, MOVED_FILE);
        repository.edit(FILE, "mark-officer.", "mark-officer, by hand.");
        assertTrue(runUntilWell().isWell());
        assertTrue(moved().contains("mark-officer, by hand."));
        assertEquals(moved(), repository.read(MOVED_FILE));
        assertFalse(Files.exists(repository.desk.resolve(FILE)));
        assertEquals(List.of(MOVED), meetings());
    }

    /** Git tells a hook of what it fetches, which saves the file at that very moment. */
    @Test
    void whatIsSavedWhileOthersAreHeardIsNotLost() throws Exception {
        open(Kind.GIT);
        Path once = folder.resolve("once");
        Path hook = repository.board.resolve(".git/hooks/reference-transaction");
        Files.writeString(
                hook,
                "#!/bin/sh\n[ -e " + once + " ] && exit 0\ntouch " + once
                        + "\nsed -i 's/mark-officer[.]/mark-officer, saved./' "
                        + repository.board.resolve(FILE) + "\n");
        assertTrue(hook.toFile().setExecutable(true));
        repository.edit("README", "Agendas", "Papers");
        make(new Approve(Target.of("B"), "jt"));
        assertThrows(Trouble.class, round::run);
        assertTrue(round.run().isWell());
        assertTrue(newest().contains("mark-officer, saved."));
        assertTrue(newest().contains("approved: zz, jt"));
        assertEquals(newest(), repository.read(FILE));
    }

    private void reschedule() {
        clerk.dates().reschedule(new Asker(KIM, "here"), MEETING, LocalDate.of(2026, 2, 3));
    }

    private String moved() {
        return clerk.agenda(MOVED).text();
    }

    private List<String> meetings() {
        return clerk.meetings().stream().map(Revision::meeting).toList();
    }

    /** Once more where others were quicker. */
    private MirrorState runUntilWell() throws Trouble {
        try {
            return round.run();
        } catch (Trouble othersWereQuicker) {
            return round.run();
        }
    }

    private String newest() {
        return clerk.agenda(MEETING).text();
    }

    private void make(Change change) {
        clerk.make(JOE, MEETING, List.of(new Sent(Optional.empty(), change)), "");
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
