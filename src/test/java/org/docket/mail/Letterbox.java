// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.docket.AdjustableClock;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Arrival;
import org.docket.store.Cause;
import org.docket.store.DraftVersion;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.Store;

/** A service into which mail comes, before the meeting of 21 January 2026. */
final class Letterbox implements AutoCloseable {
    static final String MEETING = "2026-01-21";
    static final Person CLR = person("clr", Role.SECRETARY);
    static final Person JOE = person("joe", Role.DIRECTOR);

    final AdjustableClock clock = new AdjustableClock("2026-01-14T12:00:00Z");
    final Board board;
    final Store store;
    final Clerk clerk;
    final Inbox inbox;
    final Outbox outbox;

    Letterbox(Path folder) {
        this(folder, Board.builtIn());
    }

    Letterbox(Path folder, Board board) {
        this.board = board;
        store = Store.open(folder.resolve("docket.db"));
        clerk = new Clerk(store, board, clock);
        store.change(books -> List.of(CLR, JOE).forEach(books.people()::put));
        clerk.take(MEETING, SmallAgenda.TEXT);
        inbox = new Inbox(store, clerk, board, clock);
        outbox = Mailroom.of(store, board, Optional.empty(), clock).outbox();
    }

    private static Person person(String id, Role role) {
        return new Person(id, id, id, "", List.of(Term.always(role)));
    }

    Optional<Arrival> take(String mail) {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        int most = InboxLimits.of(board).largest();
        return inbox.take(new Intake(Arrays.copyOf(bytes, Math.min(bytes.length, most)), bytes.length));
    }

    /** A mail that has not come before. */
    Arrival taken(String head, String text) {
        return take(head.strip() + "\n\n" + text).orElseThrow();
    }

    /** A message of ours on the report of Ant, and its Message-ID. */
    Message sent() {
        Cause cause = new Cause("comment", MEETING, Optional.of(MEETING), "Ant", "joe");
        return store.write(books -> outbox.queue(
                books,
                Letter.because(cause, "Joe commented.")
                        .to(List.of("ant@apache.org"))
                        .subject("Comments on Ant")
                        .body("Well.")));
    }

    /** One that has gone, in the thread of that root. */
    Message gone(String root) {
        Cause cause = new Cause("comment", root, Optional.of(MEETING), "Ant", "joe");
        Letter letter = Letter.because(cause, "Joe commented.")
                .to(List.of("ant@apache.org"))
                .subject("Comments on Ant")
                .body("Well.")
                .inThread(List.of(root));
        return store.write(books -> {
            Message message = outbox.queue(books, letter);
            Messages.Move move = new Messages.Move(State.SENT, clock.instant(), "", false);
            books.messages().move(message, move, Event.of(Event.Kind.SENT, clock.instant(), "-", "250 OK"));
            return message;
        });
    }

    List<DraftVersion> drafts(String item) {
        return clerk.drafts().of(CLR, MEETING, item).open();
    }

    Arrival again(Arrival arrival) {
        return store.read(books -> books.arrivals().find(arrival.id())).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
