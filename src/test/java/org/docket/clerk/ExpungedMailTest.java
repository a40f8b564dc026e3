// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Expunger.Order;
import org.docket.store.Cause;
import org.docket.store.Content;
import org.docket.store.Draft;
import org.docket.store.DraftVersion.Basis;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.NotMailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expunged stands in no mail either, sent or not. */
class ExpungedMailTest {
    private static final String PASSAGE = "Zebedee Quux lives at 12 Nowhere Lane";

    @Test
    void itIsTakenOutOfMail(@TempDir Path folder) {
        try (Office office = new Office(folder)) {
            office.make(JOE, post("B", "All is quiet. " + PASSAGE + "."));
            Cause cause = new Cause("comment", "B", Optional.of(MEETING), "", "joe");
            Content content = new Content(
                    "Joe said that " + PASSAGE,
                    "",
                    List.of("chair@example.org"),
                    List.of(),
                    List.of(),
                    List.of("X-About: " + PASSAGE),
                    PASSAGE,
                    "They say:\n\n> Zebedee Quux lives at 12\n> Nowhere Lane.\n" + PASSAGE + "\n");
            Message message = office.store.write(books -> {
                books.messages().addNotMailed(new NotMailed(cause, NOON, "bee@example.org", PASSAGE));
                return books.messages().add(new Draft("<1@example.org>", cause, content, NOON, NOON, "", ""));
            });
            List<String> places = new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                    .expunge(new Order(MEETING, PASSAGE, "ada", "clr", "it is private"));
            assertTrue(places.contains("mail: 1 texts of messages"), places::toString);
            Content after = office.store
                    .read(books -> books.messages().find(message.id()))
                    .orElseThrow()
                    .content();
            assertFalse(after.toString().contains("Nowhere Lane"), after::toString);
            assertEquals(List.of("chair@example.org"), after.to());
        }
    }

    @Test
    void itMayStandInAMailAloneAndInItsAddresses(@TempDir Path folder) {
        String address = "zebedee.quux@example.org";
        try (Office office = new Office(folder)) {
            Cause cause = new Cause("comment", "B", Optional.of(MEETING), "", "joe");
            Content content = new Content(
                    "Joe said it.",
                    "",
                    List.of("chair@example.org", address),
                    List.of(),
                    List.of(address),
                    List.of(),
                    "Bee",
                    "They say nothing.\n");
            Message message = office.store.write(
                    books -> books.messages().add(new Draft("<1@example.org>", cause, content, NOON, NOON, "", "")));
            office.store.change(books -> {
                books.messages().addNotMailed(new NotMailed(cause, NOON, address, "Not wanted."));
                books.messages().tell(message, Event.of(Event.Kind.CHANGED, NOON, "joe", "550 no " + address));
            });
            List<String> places = expunger(office).expunge(new Order(MEETING, address, "ada", "clr", "it is private"));
            assertEquals(List.of("mail: 1 texts of messages", "mail: 2 lines of what became of it"), places);
            Message after = office.store
                    .read(books -> books.messages().find(message.id()))
                    .orElseThrow();
            assertEquals(State.HELD, after.state());
            assertTrue(after.asks());
            assertEquals("chair@example.org", after.content().to().get(0));
            List<Object> all = office.store.read(books -> List.of(
                    after,
                    books.messages().events(after),
                    books.messages().notMailed(new Messages.Search("", "", "", 0, 9))));
            assertFalse(all.toString().contains("quux"), all::toString);
            assertEquals(1, office.number());
        }
    }

    @Test
    void itMayStandInADraftAlone(@TempDir Path folder) {
        try (Office office = new Office(folder)) {
            office.clerk.drafts().save(CLR, MEETING, new Drafts.Typing("B", 0, new Basis("", 1), "Hear! " + PASSAGE));
            assertThrows(NoMeeting.class, () -> expunger(office).expunge(order("2001-01-01")));
            assertEquals(List.of("drafts: 1 versions"), expunger(office).expunge(order(MEETING)));
            String text = office.clerk.drafts().of(CLR, MEETING, "B").toString();
            assertFalse(text.contains("Nowhere"), text);
            assertTrue(text.contains("Hear! [expunged "), text);
        }
    }

    private static Order order(String meeting) {
        return new Order(meeting, PASSAGE, "ada", "clr", "it is private");
    }

    private static Expunger expunger(Office office) {
        return new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
