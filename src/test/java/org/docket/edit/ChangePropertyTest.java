// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.Agendas;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Mark;
import org.docket.agenda.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every change to every agenda. */
class ChangePropertyTest {
    private static final int CHANGES = 60;
    private static final long SEED = 20150218;

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void bytesOutsideAChangeStay(Path file) {
        Agenda agenda = Agendas.read(file);
        ChangeMaker maker = new ChangeMaker(SEED);
        int applied = 0;
        for (int i = 0; i < CHANGES; i++) {
            Change change = maker.next(agenda);
            Optional<Agenda> after = tried(change, agenda);
            if (after.isPresent() && after.get() != agenda) {
                applied++;
                assertKept(agenda, change.splices(agenda), after.get().text());
                agenda = after.get();
            }
        }
        assertTrue(applied > CHANGES / 6, "only " + applied + " of the changes applied");
    }

    /** Takes the replaced places out of the text before, and the replacements out of the text after: the rest is equal. */
    private static void assertKept(Agenda before, List<Splice> splices, String after) {
        StringBuilder kept = new StringBuilder(before.text());
        StringBuilder rest = new StringBuilder(after);
        int shift = 0;
        List<Splice> ordered = splices.stream()
                .sorted((a, b) -> Integer.compare(a.where().start(), b.where().start()))
                .toList();
        int cut = 0;
        for (Splice splice : ordered) {
            Span where = splice.where();
            int at = where.start() + shift - cut;
            assertEquals(
                    splice.replacement(),
                    rest.substring(at, at + splice.replacement().length()));
            rest.delete(at, at + splice.replacement().length());
            shift += splice.replacement().length() - where.length();
            cut += splice.replacement().length();
        }
        for (int i = ordered.size() - 1; i >= 0; i--) {
            kept.delete(ordered.get(i).where().start(), ordered.get(i).where().end());
        }
        assertEquals(kept.toString(), rest.toString());
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void aChangeToOneItemLeavesAllOthersAsTheyAre(Path file) {
        Agenda agenda = Agendas.read(file);
        ChangeMaker maker = new ChangeMaker(SEED + 1);
        for (int i = 0; i < CHANGES; i++) {
            Change change = maker.next(agenda);
            Optional<Agenda> after = change.target().isPresent() ? tried(change, agenda) : Optional.empty();
            if (after.isPresent()
                    && !change.kind().endsWith("flag")
                    && !change.kind().equals("comment")) {
                assertEquals(others(agenda, change), others(after.get(), change));
                agenda = after.get();
            }
        }
    }

    private static Map<String, String> others(Agenda agenda, Change change) {
        String id = change.target().orElseThrow().id();
        return agenda.items().stream()
                .filter(item -> !item.id().equals(id))
                .filter(item -> !(id.equals("8.") && item.kind() == Kind.DISCUSSION))
                .collect(Collectors.toMap(Item::id, ChangePropertyTest::said));
    }

    private static String said(Item item) {
        return item.title()
                + item.text()
                + item.approved()
                + item.flaggedBy()
                + item.comments().stream().map(Comment::words).toList();
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void lineEndsMakeNoDifference(Path file) {
        Agenda unix = Agendas.unix(file);
        Agenda windows = Agendas.parse(unix.text().replace("\n", "\r\n"));
        ChangeMaker maker = new ChangeMaker(SEED + 2);
        for (int i = 0; i < CHANGES; i++) {
            Change change = maker.next(unix);
            Optional<Agenda> one = tried(change, unix);
            Optional<Agenda> other = tried(change, windows);
            assertEquals(one.map(a -> a.text().replace("\n", "\r\n")), other.map(Agenda::text), change.toString());
            unix = one.orElse(unix);
            windows = other.orElse(windows);
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void anApprovalUndoneGivesTheSameBytes(Path file) {
        Agenda agenda = Agendas.read(file);
        for (Item item : agenda.items()) {
            if (item.approved().isPresent() && isPlain(agenda, item)) {
                undone(agenda, new Approve(Target.of(item), "zz"), after -> new Unapprove(Target.of(item), "zz"));
            }
        }
    }

    /** Whether the list is written as Docket writes it. */
    private static boolean isPlain(Agenda agenda, Item item) {
        String list = item.block().orElseThrow().approvalsPlace().orElseThrow().of(agenda.text());
        List<String> approved = item.approved().orElseThrow();
        return list.equals(approved.isEmpty() ? "" : ' ' + String.join(", ", approved));
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void aCommentUndoneGivesTheSameBytes(Path file) {
        Agenda agenda = Agendas.read(file);
        for (Item item : agenda.items()) {
            if (item.kind() != Kind.OPENING
                    && !item.warnings().stream().anyMatch(w -> w.code().name().equals("NO_ATTACHMENT"))) {
                String text = "Who \"is\" on the PMC?\n\nAnd since when?";
                undone(
                        agenda,
                        new AddComment(Target.of(item), "zz", text, Optional.of("question 7")),
                        after -> new EditComment(Target.of(item.id()), "zz", text, ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void aReportPostedAndTakenOffGivesTheSameBytes(Path file) {
        Agenda agenda = Agendas.unix(file);
        for (Item item : agenda.items()) {
            boolean usual = item.kind().isAttached()
                    && item.missing()
                    && item.place().end() - item.place().body() == 2;
            if (usual && item.warnings().isEmpty()) {
                undone(
                        agenda,
                        new PostReport(Target.of(item), "All is well."),
                        after -> new PostReport(Target.of(item.id()), ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void anActionItemAddedAndDroppedGivesTheSameBytes(Path file) {
        Task task = new Task(
                "Zoë", "ask whether " + "very ".repeat(30) + "much", Optional.of("Ant"), Optional.of("2026-01-01"));
        undone(Agendas.read(file), new AddAction(task), after -> new DropAction(task));
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void flagsUndoneMeanTheSame(Path file) {
        Agenda agenda = Agendas.read(file);
        for (Item item :
                agenda.items().stream().filter(i -> i.kind().isAttached()).toList()) {
            Agenda flagged = new Flag(Target.of(item), "zz").applyTo(agenda);
            assertTrue(flagged.item(item.id()).orElseThrow().flaggedBy().contains("zz"), item.toString());
            Agenda back = new Unflag(Target.of(item), "zz").applyTo(flagged);
            assertEquals(
                    agenda.items().stream().map(Item::flaggedBy).toList(),
                    back.items().stream().map(Item::flaggedBy).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void comingAndGoingMeansTheSame(Path file) {
        Agenda agenda = Agendas.read(file);
        for (var person : agenda.rollCall().attendees()) {
            Change there = person.attending() ? new Regrets(person.name()) : new Attend(person.name());
            Change back = person.attending() ? new Attend(person.name()) : new Regrets(person.name());
            Agenda after = back.applyTo(there.applyTo(agenda));
            assertEquals(
                    List.copyOf(agenda.rollCall().attendees()).stream().collect(Collectors.toSet()),
                    after.rollCall().attendees().stream().collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void marksSurviveEveryOtherChange(Path file) {
        Agenda agenda = Agendas.read(file);
        Map<String, List<Mark>> marks = marks(agenda);
        ChangeMaker maker = new ChangeMaker(SEED + 3);
        for (int i = 0; i < CHANGES; i++) {
            Change change = maker.next(agenda);
            Agenda before = agenda;
            agenda = change.kind().equals("comment")
                    ? agenda
                    : tried(change, agenda).orElse(before);
        }
        Map<String, List<Mark>> after = marks(agenda);
        marks.forEach((id, then) -> assertEquals(then, after.get(id)));
    }

    private static Map<String, List<Mark>> marks(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> !item.comments().isEmpty())
                .collect(Collectors.toMap(
                        Item::id,
                        item -> item.comments().stream()
                                .flatMap(c -> c.marks().stream())
                                .toList()));
    }

    private static void undone(Agenda agenda, Change change, Function<Agenda, Change> undo) {
        Agenda after = change.applyTo(agenda);
        assertTrue(!after.text().equals(agenda.text()), () -> change + " changes nothing");
        assertEquals(agenda.text(), undo.apply(after).applyTo(after).text(), change::toString);
    }

    private static Optional<Agenda> tried(Change change, Agenda agenda) {
        try {
            return Optional.of(change.applyTo(agenda));
        } catch (Refused refused) {
            assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
            return Optional.empty();
        }
    }
}
