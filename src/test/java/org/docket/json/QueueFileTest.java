// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFileTest {
    private static final String QUEUE = """
            ---
            agenda: board_agenda_2026_11_11.txt
            :initials: jt
            approved:
            - '7'
            - NO
            unapproved: [9]
            flagged: [H]
            unflagged:
            - G
            comments:
              I: |
                Nice report!

                Really.
              J: " "
              Y: yes
            seen:
              B:
              - "jj: old"
            status:
            - owner: Sam
              text: Is the project ready?
              pmc: Isis
              date: 2014-12-17
              status: "Sent a mail,
                no answer yet."
            - :owner: Jo
              :text: Ask.
              :pmc:
              :date:
              :status:
            drafts: {}
            """;

    @Test
    void everyEntryBecomesAChange() throws Malformed {
        QueueFile queue = QueueFile.yaml(QUEUE);
        assertEquals("board_agenda_2026_11_11.txt", queue.agenda());
        assertEquals(
                List.<Change>of(
                        new Approve(Target.of("7"), "jt"),
                        new Approve(Target.of("NO"), "jt"),
                        new Unapprove(Target.of("9"), "jt"),
                        new Flag(Target.of("H"), "jt"),
                        new Unflag(Target.of("G"), "jt"),
                        new AddComment(Target.of("I"), "jt", "Nice report!\n\nReally.\n", Optional.empty()),
                        new AddComment(Target.of("Y"), "jt", "yes", Optional.empty()),
                        new ActionStatus(
                                new Task(
                                        "Sam", "Is the project ready?", Optional.of("Isis"), Optional.of("2014-12-17")),
                                "Sent a mail, no answer yet."),
                        new ActionStatus(new Task("Jo", "Ask.", Optional.empty(), Optional.empty()), "")),
                queue.changes().stream().map(Sent::change).toList());
    }

    @Test
    void whatMakesNoChangeIsNamed() throws Malformed {
        assertEquals(List.of("seen"), QueueFile.yaml(QUEUE).ignored());
    }

    @Test
    void whatIsPrintedIsReadAgain() throws Malformed {
        QueueFile read = QueueFile.yaml(QUEUE);
        List<Sent> sent = read.changes().stream()
                .map(one -> new Sent(Optional.of("q-" + read.changes().indexOf(one)), one.change()))
                .toList();
        String printed = QueueFile.print("joe", "2026-11-11", sent);
        assertEquals(new QueueFile(Optional.of("joe"), "2026-11-11", sent, List.of()), QueueFile.json(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved: [A]",
                "agenda: [x]",
                "- a",
                "agenda: x\napproved: A",
                "agenda: x\nstatus: done",
                "agenda: x\nstatus: [done]",
                "agenda: x\ncomments: [A]",
                "agenda: x\n:agenda: y"
            })
    void whatIsNoQueueIsRefused(String yaml) {
        assertThrows(Malformed.class, () -> QueueFile.yaml(yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"person\":\"a\",\"agenda\":\"b\"}", "{\"agenda\":\"b\",\"changes\":[]}", "[]"})
    void jsonThatIsNoQueueIsRefused(String json) {
        assertThrows(Malformed.class, () -> QueueFile.json(json));
    }
}
