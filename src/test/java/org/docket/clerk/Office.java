// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;

/** A clerk at work on a small agenda, with a few people to serve. */
final class Office implements AutoCloseable {
    static final String MEETING = "2026-01-21";
    static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");
    static final Person JOE = person("joe", "Joe Tester", "jt", Role.DIRECTOR);
    static final Person GUS = person("gus", "Gus Stone", "gs", Role.DIRECTOR);
    static final Person AMY = person("amy", "Amy Reader", "ar", Role.MEMBER);
    static final Person CLR = person("clr", "Clara Russ", "clr", Role.SECRETARY);
    static final Person HUW = person("huw", "Huw Chair", "hc", Role.CHAIR);
    static final Person ADA = person("ada", "Ada Min", "am", Role.ADMIN);

    final Store store;
    final Clerk clerk;

    Office(Path folder) {
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> List.of(JOE, GUS, AMY, CLR, HUW, ADA).forEach(books.people()::put));
        clerk = another();
        if (clerk.newest(MEETING).isEmpty()) {
            clerk.take(MEETING, SmallAgenda.TEXT);
        }
    }

    /** A clerk beside this one, as in another process. */
    Clerk another() {
        return new Clerk(store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    String text() {
        return new String(clerk.text(MEETING, number()), UTF_8);
    }

    int number() {
        return clerk.newest(MEETING).orElseThrow().number();
    }

    Made make(Person who, Change... changes) {
        return clerk.make(who, MEETING, sent(changes), "");
    }

    Queue enqueue(Person who, Change... changes) {
        Queue queue = clerk.queue(who, MEETING);
        for (Sent sent : sent(changes)) {
            queue = clerk.enqueue(who, MEETING, sent);
        }
        return queue;
    }

    Committed commit(Person who) {
        return clerk.commit(who, MEETING, "");
    }

    String message() {
        return clerk.newest(MEETING).orElseThrow().message();
    }

    @Override
    public void close() {
        store.close();
    }

    static List<Sent> sent(Change... changes) {
        return Arrays.stream(changes)
                .map(change -> new Sent(Optional.empty(), change))
                .toList();
    }

    static Approve approve(String item) {
        return new Approve(Target.of(item), "xx");
    }

    static Unapprove unapprove(String item) {
        return new Unapprove(Target.of(item), "xx");
    }

    static Flag flag(String item) {
        return new Flag(Target.of(item), "xx");
    }

    static Unflag unflag(String item) {
        return new Unflag(Target.of(item), "xx");
    }

    static AddComment comment(String item, String text) {
        return new AddComment(Target.of(item), "xx", text, Optional.empty());
    }

    static PostReport post(String item, String text) {
        return new PostReport(Target.of(item), text);
    }

    private static Person person(String id, String name, String initials, Role role) {
        return new Person(id, name, initials, id + "@example.org", Set.of(role));
    }
}
