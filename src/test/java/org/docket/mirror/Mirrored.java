// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.MarkedAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.Change;
import org.docket.json.Sent;
import org.docket.mirror.Repository.Kind;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** An agenda, the repository it is mirrored into, and two people who change it from either side. */
abstract class Mirrored {
    static final String MEETING = "2026-01-21";
    static final String FILE = "board_agenda_2026_01_21.txt";
    static final Person JOE = new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(Role.DIRECTOR));
    static final Person KIM = new Person("kim", "Kim Roe", "kr", "kim@example.org", Set.of(Role.SECRETARY));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    Store store;
    Clerk clerk;
    Repository repository;
    Round round;

    void open(Kind kind) throws Exception {
        assumeTrue(kind == Kind.PLAIN || isHere(kind == Kind.GIT ? "git" : "svnadmin"), kind + " is not installed");
        repository = new Repository(folder, kind);
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> {
            books.people().add(JOE);
            books.people().add(KIM);
        });
        clerk = new Clerk(store, Board.builtIn(), CLOCK);
        clerk.take(MEETING, MarkedAgenda.TEXT);
        round = round();
        assertTrue(round.run().isWell());
        repository.log();
    }

    Round round() {
        return new Round(clerk, store, repository.board, CLOCK);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    /** Once more where others were quicker. */
    MirrorState runUntilWell() throws Trouble {
        try {
            return round.run();
        } catch (Trouble othersWereQuicker) {
            return round.run();
        }
    }

    String newest() {
        return clerk.agenda(MEETING).text();
    }

    void make(Change change) {
        clerk.make(JOE, MEETING, List.of(new Sent(Optional.empty(), change)), "");
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
