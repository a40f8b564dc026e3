// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.AdjustableClock;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.AddComment;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.docket.store.Store;

/** A meeting on whose reports people comment, with an outbox that nothing is sent from. */
final class MailedMeeting implements AutoCloseable {
    static final String MEETING = "2026-01-21";
    static final Board BOARD = Board.builtIn().with("domains", "example.org").with("mail.board", "board@example.org");
    static final Person JOE = person("joe", "Joe Tester", "jt", Role.DIRECTOR);
    static final Person GUS = person("gus", "Gus Stone", "gs", Role.DIRECTOR);
    static final Person CLR = person("clr", "Clara Russ", "clr", Role.SECRETARY);
    static final String COMMITTEES = """
            ====================
            1. COMMITTEES

            The foundation has these Project Management Committees (PMCs):

                NAME                    CHAIR
                ----------              ---------------
                Ant                     Pat Doe <pat@example.org>
                Bee                     Kim Roe <kim@example.org>
                Cat                     Kim Roe

            ====================
            4. ADDRESSES AND FORMER NAMES

            * Ant
                private: private@ant.example.org
                public: dev@ant.example.org

            * Bee
                private: private@bee.example.org
            """;

    final AdjustableClock clock = new AdjustableClock("2026-01-14T12:00:00Z");
    final Store store;
    private final Path file;
    final Clerk clerk;
    final Mailroom mailroom;
    final Outbox outbox;
    final ProjectMail mail;

    MailedMeeting(Path folder) {
        this(folder, SmallAgenda.TEXT);
    }

    MailedMeeting(Path folder, String text) {
        file = folder.resolve("docket.db");
        store = Store.open(file);
        store.change(books -> List.of(JOE, GUS, CLR).forEach(books.people()::put));
        store.change(books -> books.armings().add(clock.instant(), "ann", true, store.place()));
        keepCommittees(COMMITTEES);
        clerk = new Clerk(store, BOARD, clock);
        Optional<URI> url = Optional.of(URI.create("https://docket.example.org/"));
        Postmark postmark = Postmark.of(BOARD, Optional.of("docket@example.org"), url);
        mailroom = new Mailroom(store, new Route(postmark, Optional.empty(), Optional.empty()), clock);
        outbox = mailroom.outbox();
        mail = mailroom.projectMail();
        clerk.witnessed(mail);
        clerk.take(MEETING, text);
    }

    void keepCommittees(String text) {
        Papers.Entry entry = new Papers.Entry("clr", clock.instant());
        store.change(books -> books.papers().keep(Paper.Kind.COMMITTEES, "", entry, Blob.of(text)));
    }

    void keepNotes(String json) {
        Papers.Entry entry = new Papers.Entry("clr", clock.instant());
        store.change(books -> books.papers().keep(Paper.Kind.NOTES, MEETING, entry, Blob.of(json)));
    }

    void wait(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    void make(Person who, Change... changes) {
        clerk.make(who, MEETING, sent(changes), "");
    }

    void say(Person who, String item, String text) {
        make(who, comment(item, text));
    }

    void edit(Person who, String item, String was, String text) {
        make(who, new EditComment(Target.of(item), who.initials(), was, text));
    }

    /** Has everything gone that is due. */
    void send() {
        store.change(books -> books.messages().due(clock.instant(), 100).forEach(message -> {
            Messages.Move move = new Messages.Move(State.SENT, clock.instant(), "", false);
            books.messages().move(message, move, Event.of(Event.Kind.SENT, clock.instant(), "-", "250 OK"));
        }));
    }

    /** Every message, whatever became of it. */
    List<Message> all() {
        return store.read(books -> Stream.iterate(1L, id -> id + 1)
                .map(books.messages()::find)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList());
    }

    List<Message> in(State state) {
        return all().stream().filter(message -> message.state() == state).toList();
    }

    Message waiting() {
        List<Message> waiting = in(State.QUEUED);
        if (waiting.size() != 1) {
            throw new AssertionError("there wait " + waiting);
        }
        return waiting.get(0);
    }

    List<String> silences() {
        List<String> why = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT why FROM not_mailed ORDER BY number")) {
            while (rows.next()) {
                why.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return why;
    }

    Agenda agenda() {
        return clerk.agenda(MEETING);
    }

    static AddComment comment(String item, String text) {
        return new AddComment(Target.of(item), "xx", text, Optional.empty());
    }

    static List<Sent> sent(Change... changes) {
        return Stream.of(changes)
                .map(change -> new Sent(Optional.empty(), change))
                .toList();
    }

    private static Person person(String id, String name, String initials, Role role) {
        return new Person(id, name, initials, id + "@example.org", Set.of(role));
    }

    @Override
    public void close() {
        store.close();
    }
}
