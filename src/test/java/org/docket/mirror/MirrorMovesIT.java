// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.mirror.Repository.Kind;
import org.docket.store.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rescheduled meeting takes its file along, and what somebody saves between two looks is looked at. */
class MirrorMovesIT extends Mirrored {
    private static final String MOVED = "2026-02-03";
    private static final String MOVED_FILE = "board_agenda_2026_02_03.txt";

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
}
