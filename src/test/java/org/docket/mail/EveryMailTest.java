// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.MailedMeeting.GUS;
import static org.docket.mail.MailedMeeting.JOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.MarkedAgenda;
import org.docket.edit.AddComment;
import org.docket.edit.Target;
import org.docket.store.Content;
import org.docket.store.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be mailed of a marked agenda is, and no mail has a mark that its recipients may not see. */
class EveryMailTest {
    private static final List<String> PRIVATE = Stream.of(MarkedAgenda.FOREIGN, MarkedAgenda.COMMENTS, MarkedAgenda.OWN)
            .flatMap(List::stream)
            .toList();

    @Test
    void noMailHasWhatItsRecipientsMayNotSee(@TempDir Path folder) {
        try (MailedMeeting meeting = new MailedMeeting(folder, MarkedAgenda.TEXT)) {
            everythingIsSaid(meeting);
            List<String> found = new ArrayList<>();
            for (Message message : meeting.all()) {
                String whole = whole(message.content()).replace("mark-said-now", "");
                PRIVATE.stream()
                        .filter(whole::contains)
                        .forEach(mark -> found.add(
                                mark + " in what goes to " + message.content().to()));
            }
            assertEquals(List.of(), found);
            long said = meeting.all().stream()
                    .filter(message -> message.content().body().contains("mark-said-now"))
                    .count();
            assertTrue(said >= 4, () -> "only " + said + " mails say something");
        }
    }

    /** On every item, with and without marks, quoting all that is private; then changed, once before and once after it went. */
    private static void everythingIsSaid(MailedMeeting meeting) {
        for (Item item : meeting.agenda().items()) {
            if (item.id().equals("1.") || item.id().equals("2.")) {
                continue;
            }
            Target target = Target.of(item.id());
            meeting.make(JOE, new AddComment(target, "jt", "mark-said-now by jt", Optional.empty(), true));
            meeting.make(JOE, new AddComment(target, "jt", "mark-board-only too", Optional.of("board"), true));
            meeting.make(GUS, new AddComment(target, "gs", "Is it?", Optional.of("question 1"), true));
            meeting.make(
                    GUS,
                    new AddComment(
                            target,
                            "gs",
                            "They wrote: But mark-ant-private. And: And mark-president-private.\n\nmark-said-now by gs",
                            Optional.empty(),
                            true));
            meeting.make(
                    GUS,
                    new AddComment(target, "gs", "See <private>mark-bee-private</private>", Optional.empty(), true));
            meeting.edit(JOE, item.id(), "mark-said-now by jt", "mark-said-now otherwise");
        }
        meeting.wait(60);
        meeting.send();
        for (Item item : meeting.agenda().items()) {
            if (!item.comments().isEmpty() && !item.id().equals("2.")) {
                meeting.edit(JOE, item.id(), "mark-said-now otherwise", "But mark-bee-private.");
            }
        }
        meeting.wait(60);
        meeting.send();
    }

    private static String whole(Content content) {
        return String.join(
                "\n",
                content.why(),
                content.sender(),
                content.subject(),
                content.body(),
                String.join("\n", content.headers()));
    }
}
