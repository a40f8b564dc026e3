// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.MarkedAgenda;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.mirror.Repository.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The agendas and the files are brought together, whoever changes which; nothing of either side is lost. */
class MirrorIT extends Mirrored {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyRevisionIsCommittedUnderTheNameOfWhoMadeIt(Kind kind) throws Exception {
        open(kind);
        assertEquals(MarkedAgenda.TEXT, repository.read(FILE));
        make(new Approve(Target.of("B"), "jt"));
        make(new AddComment(Target.of("C"), "jt", "Where is it?", Optional.empty()));
        assertTrue(round.run().isWell());
        assertEquals(newest(), repository.read(FILE));
        if (kind != Kind.PLAIN) {
            String log = repository.log();
            assertTrue(log.contains("Approve Bee"), log);
            assertTrue(log.contains("(Joe Tester through Docket, revision 3 of 2026-01-21)"), log);
            assertTrue(kind == Kind.SUBVERSION || log.contains("Joe Tester: Comment on Cat"), log);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatOthersWriteComesBackAsAHandEditOfTheirs(Kind kind) throws Exception {
        open(kind);
        repository.edit(FILE, "mark-officer.", "mark-officer, by hand.");
        make(new Approve(Target.of("B"), "jt"));
        assertTrue(round.run().isWell());
        assertTrue(newest().contains("mark-officer, by hand."), "theirs");
        assertEquals(
                List.of("jt", "zz"),
                sorted(clerk.agenda(MEETING).item("B").orElseThrow().approved().orElseThrow()));
        assertEquals(newest(), repository.read(FILE));
        assertEquals(
                kind == Kind.PLAIN ? "mirror" : "kim",
                clerk.newest(MEETING).orElseThrow().who());
        int number = clerk.newest(MEETING).orElseThrow().number();
        assertTrue(round.run().isWell());
        assertEquals(number, clerk.newest(MEETING).orElseThrow().number());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void twoWhoWriteAtOnceBothFindTheirWords(Kind kind) throws Exception {
        open(kind);
        String before = "mark-president.";
        for (int turn = 1; turn <= 4; turn++) {
            String after = "mark-president, turn " + turn + ".";
            repository.edit(FILE, before, after);
            make(new AddComment(Target.of("C"), "jt", "Turn " + turn, Optional.of("question " + turn)));
            assertTrue(round.run().isWell());
            assertEquals(newest(), repository.read(FILE));
            before = after;
        }
        assertTrue(newest().contains("mark-president, turn 4."));
        assertEquals(4, clerk.agenda(MEETING).item("C").orElseThrow().comments().size());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whereBothChangeTheSameOursStaysAndTheirsIsKeptAndTold(Kind kind) throws Exception {
        open(kind);
        repository.edit(FILE, "mark-bee.", "mark-bee, as they say.");
        make(new PostReport(Target.of("B"), "As we say."));
        MirrorState state = round.run();
        assertEquals(List.of(FILE + ".theirs-1"), state.theirs());
        assertTrue(
                Files.readString(repository.board.resolve(FILE + ".theirs-1")).contains("as they say"));
        assertTrue(newest().contains("As we say."));
        assertEquals(newest(), repository.read(FILE));
        Files.delete(repository.board.resolve(FILE + ".theirs-1"));
        assertTrue(round.run().isWell());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PLAIN", "GIT"})
    void nobodySpeaksForOthersThroughTheFile(Kind kind) throws Exception {
        open(kind);
        store.change(books -> books.people().put(KIM.with(List.of())));
        repository.edit(FILE, "approved: zz", "approved: zz, jt");
        MirrorState state = round.run();
        assertEquals(List.of(FILE + ".theirs-1"), state.theirs());
        assertEquals(MarkedAgenda.TEXT, newest());
        assertEquals(newest(), repository.read(FILE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GIT", "SUBVERSION"})
    void whatCouldNotBeHandedOnIsHandedOnLater(Kind kind) throws Exception {
        open(kind);
        repository.cut();
        make(new Approve(Target.of("B"), "jt"));
        assertThrows(Trouble.class, round::run);
        make(new Approve(Target.of("C"), "jt"));
        assertThrows(Trouble.class, round::run);
        repository.mend();
        repository.edit(FILE, "mark-officer.", "mark-officer, by hand.");
        assertTrue(runUntilWell().isWell());
        assertEquals(newest(), repository.read(FILE));
        assertTrue(newest().contains("by hand"));
        assertTrue(newest().contains("approved: zz, jt"), newest());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatWasWrittenBeforeACrashIsKnownAgain(Kind kind) throws Exception {
        open(kind);
        make(new Approve(Target.of("B"), "jt"));
        new Folder(repository.board).write(FILE, newest().getBytes(StandardCharsets.UTF_8));
        assertTrue(round().run().isWell());
        assertEquals(2, clerk.newest(MEETING).orElseThrow().number());
        assertEquals(newest(), repository.read(FILE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anAgendaThatOnlyLiesThereIsTaken(Kind kind) throws Exception {
        open(kind);
        Files.writeString(
                repository.board.resolve("board_agenda_2026_02_18.txt"),
                MarkedAgenda.TEXT.replace("January 21, 2026", "February 18, 2026"));
        Files.writeString(repository.board.resolve("notes.txt"), "no agenda");
        assertTrue(round.run().isWell());
        assertEquals(1, clerk.newest("2026-02-18").orElseThrow().number());
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
