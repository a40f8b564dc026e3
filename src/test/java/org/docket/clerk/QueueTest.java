// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.flag;
import static org.docket.clerk.Office.post;
import static org.docket.clerk.Office.unapprove;
import static org.docket.clerk.Office.unflag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.edit.AddComment;
import org.docket.edit.AddResolution;
import org.docket.edit.Change;
import org.docket.edit.Refused;
import org.docket.json.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A queue takes changes in, and lets go what the next one takes back. */
class QueueTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** In the text: joe approves A and not B; nobody flags anything, but in those that begin with a flag. */
    static Stream<Arguments> toggles() {
        return Stream.of(
                row(List.of("approve B"), approve("B")),
                row(List.of("approve B"), approve("B"), approve("B")),
                row(List.of(), approve("B"), unapprove("B")),
                row(List.of("approve B"), approve("B"), unapprove("B"), approve("B")),
                row(List.of(), approve("A")),
                row(List.of("unapprove A"), unapprove("A")),
                row(List.of(), unapprove("A"), approve("A")),
                row(List.of(), unapprove("B")),
                row(List.of("flag A"), flag("A")),
                row(List.of("flag A"), flag("A"), flag("A")),
                row(List.of(), flag("A"), unflag("A")),
                row(List.of(), unflag("A")),
                row(List.of("approve B", "flag B"), approve("B"), flag("B")),
                row(List.of("comment A one"), comment("A", "one")),
                row(List.of("comment A two"), comment("A", "one"), comment("A", "two")),
                row(List.of("comment A one", "comment B two"), comment("A", "one"), comment("B", "two")),
                row(List.of("comment A three", "approve B"), comment("A", "one"), approve("B"), comment("A", "three")),
                row(List.of(), comment("A", "one"), comment("A", " \n")),
                row(List.of(), comment("A", "")));
    }

    private static Arguments row(List<String> queued, Change... asked) {
        return Arguments.of(List.of(asked), queued);
    }

    @ParameterizedTest
    @MethodSource("toggles")
    void whatCancelsWhat(List<Change> asked, List<String> queued) {
        office.enqueue(JOE, asked.toArray(Change[]::new));
        assertEquals(queued, queued());
        assertEquals(1, office.number());
    }

    @Test
    void aFlagInTheTextIsTakenBackByUnflag() {
        office.make(JOE, flag("A"));
        office.enqueue(JOE, flag("A"));
        assertEquals(List.of(), queued());
        office.enqueue(JOE, unflag("A"));
        assertEquals(List.of("unflag A"), queued());
        office.enqueue(JOE, flag("A"));
        assertEquals(List.of(), queued());
    }

    @Test
    void aMarkIsBesideTheComment() {
        AddComment recused = new AddComment(comment("A", "").item(), "", "", Optional.of("recused"));
        office.enqueue(JOE, comment("A", "one"), recused);
        assertEquals(2, office.clerk.queue(JOE, MEETING).size());
        office.enqueue(JOE, comment("A", ""));
        assertEquals(1, office.clerk.queue(JOE, MEETING).size());
    }

    @Test
    void eachEntryRemembersWhatWasRead() {
        Queue queue = office.enqueue(JOE, approve("A"), approve("B"), post("A", "News."));
        assertEquals(List.of(), office.clerk.queue(GUS, MEETING).entries());
        queue.changes().forEach(change -> {
            assertTrue(change.target().orElseThrow().title().isPresent());
            assertTrue(change.target().orElseThrow().digest().isPresent());
        });
    }

    @Test
    void theMessageIsToldBeforehand() {
        Queue queue = office.enqueue(JOE, approve("B"), flag("A"), comment("B", "one"), comment("A", "two"));
        assertEquals("Approve Bee\nFlag Ant\nComment on Ant, Bee", queue.message());
    }

    @Test
    void whatCannotBeMadeIsRefusedAtOnce() {
        assertThrows(Refused.class, () -> office.enqueue(JOE, approve("ZZ")));
        assertThrows(Refused.class, () -> office.enqueue(JOE, approve("10.")));
        assertThrows(NotAllowed.class, () -> office.enqueue(AMY, approve("B")));
        assertEquals(List.of(), queued());
    }

    @Test
    void anEntryMayRestOnAnotherEntry() {
        office.enqueue(JOE, new AddResolution("Establish the Cat Project", "WHEREAS, cats."), comment("7B", "Meow."));
        assertEquals(List.of("add-resolution", "comment 7B Meow."), queued());
        assertEquals(2, office.commit(JOE).applied().size());
    }

    @Test
    void anIdIsQueuedAndAppliedOnce() {
        Sent resolution = new Sent(Optional.of("r1"), new AddResolution("Establish the Cat Project", "WHEREAS, cats."));
        office.clerk.enqueue(JOE, MEETING, resolution);
        office.clerk.enqueue(JOE, MEETING, resolution);
        assertEquals(1, office.clerk.queue(JOE, MEETING).size());
        office.commit(JOE);
        office.clerk.enqueue(JOE, MEETING, resolution);
        assertEquals(List.of(), queued());
        assertEquals(2, office.number());
    }

    @Test
    void theWholeQueueIsReplaced() {
        office.enqueue(JOE, approve("B"));
        Queue queue = office.clerk.replaceQueue(
                JOE, MEETING, Office.sent(flag("A"), approve("ZZ"), comment("B", "one"), comment("B", "two")));
        assertEquals(List.of("flag A", "approve ZZ", "comment B two"), queued());
        assertEquals(
                List.of(true, false, true),
                queue.entries().stream().map(Queue.Entry::applies).toList());
        assertThrows(NotAllowed.class, () -> office.clerk.replaceQueue(AMY, MEETING, Office.sent(approve("B"))));
    }

    @Test
    void aQueueOutlivesTheProcess() {
        office.enqueue(JOE, approve("B"), comment("A", "two lines\n\nof words"));
        office.close();
        office = new Office(folder);
        assertEquals(2, office.clerk.pending(JOE, MEETING).size());
        assertEquals(2, office.commit(JOE).applied().size());
        assertTrue(office.text().contains("jt: two lines"));
    }

    private List<String> queued() {
        return office.clerk.queue(JOE, MEETING).changes().stream()
                .map(QueueTest::words)
                .toList();
    }

    private static String words(Change change) {
        String item = change.target().map(target -> " " + target.id()).orElse("");
        String text = change instanceof AddComment comment ? " " + comment.text() : "";
        return change.kind() + item + text;
    }
}
