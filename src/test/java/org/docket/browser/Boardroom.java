// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.agenda.Utf8;
import org.docket.auth.Accounts;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.Sheet;
import org.docket.clerk.Typed;
import org.docket.cli.Docket;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.mail.Inbox;
import org.docket.mail.Mailroom;
import org.docket.mail.Postmark;
import org.docket.mail.Route;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;
import org.docket.store.Store;
import org.docket.web.House;
import org.docket.web.Server;

/** The service as a board would run it, on some agendas, two days before the meeting. */
final class Boardroom implements AutoCloseable {
    static final String PASSWORD = "correct horse";
    static final String NOVEMBER = "2026-11-11";
    static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");

    final Clerk clerk;
    private final Path data;
    final Store store;
    final Accounts accounts;
    final Mailroom mailroom;
    private final Door door;
    private final House house;
    private Server server;
    private final Map<String, String> sessions = new HashMap<>();

    private Boardroom(Path folder, Board board, Clock clock) {
        this(folder, board, clock, SmtpServer.of("smtp://localhost:9", Optional.empty()));
    }

    private Boardroom(Path folder, Board board, Clock clock, SmtpServer post) {
        data = folder.resolve("docket.db");
        store = Store.open(data);
        clerk = new Clerk(store, board, clock);
        accounts = new Accounts(store, clock);
        door = new Door(store, clock);
        Postmark postmark = Postmark.of(board, Optional.of("docket@example.org"), Optional.empty());
        mailroom = new Mailroom(store, new Route(postmark, Optional.of(post), Optional.empty()), clock).attend(clerk);
        house = new House(board, clerk, door, mailroom, clock, Optional.empty());
        server = Server.start(house, "127.0.0.1", 0);
    }

    /** The board of the samples, with all its agendas. */
    static Boardroom ofSamples(Path folder) {
        try {
            Boardroom room = new Boardroom(folder, Board.read(SAMPLES.resolve("board")), at("2026-11-09T10:00:00Z"));
            for (Path file : Project.files(SAMPLES, "board_agenda_.*\\.txt")) {
                room.take(file);
            }
            room.keep(Paper.Kind.COMMITTEES, SAMPLES.resolve("committee-info.txt"));
            room.keep(Paper.Kind.CALENDAR, SAMPLES.resolve("calendar.txt"));
            return room;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The board of the samples before its next meeting, whose mail goes to that server. */
    static Boardroom mailing(Path folder, Clock clock, SmtpServer post) {
        try {
            Boardroom room = new Boardroom(folder, Board.read(SAMPLES.resolve("board")), clock, post);
            room.take(SAMPLES.resolve("board_agenda_2026_11_11.txt"));
            room.keep(Paper.Kind.COMMITTEES, "committee-info.txt", "");
            return room;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A board without a folder, with one agenda. */
    static Boardroom of(Path folder, Path file) {
        Boardroom room = new Boardroom(folder, Board.builtIn(), at("2015-02-16T10:00:00Z"));
        room.take(file);
        return room;
    }

    /** A board that has yet to begin. */
    static Boardroom empty(Path folder) {
        return new Boardroom(folder, Board.builtIn(), at("2026-11-09T10:00:00Z"));
    }

    /** Takes a mail as the command does. */
    void deliver(String mail) {
        Inbox inbox = new Inbox(store, clerk, house.board(), house.clock());
        try {
            inbox.take(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Nobody answers while this is done. */
    void away(Runnable work) {
        int port = URI.create(server.url()).getPort();
        server.close();
        work.run();
        server = Server.start(house, "127.0.0.1", port);
    }

    void setRoles(Person who, Role... roles) {
        accounts.setRoles(who.id(), Set.of(roles));
    }

    Clock clock() {
        return house.clock();
    }

    String url(String path) {
        return server.url() + path;
    }

    Person person(String id, String name, String initials, Role role) {
        Person person = new Person(id, name, initials, id + "@example.org", Set.of(role));
        accounts.add(person);
        accounts.setPassword(id, PASSWORD);
        return person;
    }

    Person director(String id, String name, String initials) {
        return person(id, name, initials, Role.DIRECTOR);
    }

    /** What a browser holds once somebody has signed in. */
    String session(Person who) {
        return sessions.computeIfAbsent(
                who.id(), id -> door.signIn(id, PASSWORD, "127.0.0.1").orElseThrow());
    }

    /** Lets it be long ago that somebody gave their password. */
    void forgetProof(Person who) {
        store.change(books -> books.keys().prove(Door.key(session(who)), Instant.EPOCH));
    }

    void queue(Person who, String meeting, Change change) {
        clerk.enqueue(who, meeting, new Sent(Optional.empty(), change));
    }

    /** Approves an item of November at once. */
    void approve(Person who, String id) {
        Target item = Target.of(clerk.agenda(NOVEMBER).item(id).orElseThrow());
        make(who, NOVEMBER, new Approve(item, who.initials()));
    }

    void make(Person who, String meeting, Change change) {
        clerk.make(who, meeting, List.of(new Sent(Optional.empty(), change)), "");
    }

    /** Puts other words in place of some, by hand. */
    void edit(Person who, String meeting, String words, String others) {
        int newest = clerk.newest(meeting).orElseThrow().number();
        String text = Utf8.decode(clerk.text(meeting, newest));
        clerk.edit(who, meeting, Typed.of(newest, text.replace(words, others), "here"));
    }

    /** What the command prints, run on the same database while the service goes on. */
    byte[] export(String meeting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Docket.run(
                new String[] {"export", meeting, "--data", data.toString()},
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(0, status, () -> err.toString(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Does something while another program keeps the database to itself. */
    void whileLocked(Runnable steps) {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            steps.run();
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    /** Bjørn, who is in the roll call of November, leaves the board before it, and Nora joins. */
    void changeBoard() {
        Term leaves = Term.always(Role.DIRECTOR).until(LocalDate.of(2026, 11, 1));
        Term joins = new Term(Role.DIRECTOR, "", Optional.of(LocalDate.of(2026, 11, 2)), Optional.empty());
        accounts.add(new Person("bjorn", "Bjørn Halvorsen", "bh", "", List.of(leaves)));
        accounts.add(new Person("nele", "Nele Neu", "nen", "", List.of(joins)));
    }

    /** Keeps one of the samples, with something behind it, as the newest of its kind. */
    void keep(Paper.Kind kind, String sample, String behind) {
        String text = Utf8.decode(Agendas.bytes(SAMPLES.resolve(sample))) + behind;
        store.change(books -> books.papers()
                .keep(kind, "", new Entry("import", Instant.parse("2026-11-09T09:00:00Z")), Blob.of(text)));
    }

    private void keep(Paper.Kind kind, Path file) {
        Sheet sheet = new Sheet(kind, "", Agendas.bytes(file));
        clerk.receive(new Parcel(Map.of(), Map.of(), List.of(sheet), List.of()), Optional.empty());
    }

    private void take(Path file) {
        clerk.take(meeting(file), Utf8.decode(Agendas.bytes(file)));
    }

    //    board_agenda_2015_02_18.txt
    static String meeting(Path file) {
        return file.getFileName()
                .toString()
                .replaceAll("board_agenda_|\\.txt", "")
                .replace('_', '-');
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
