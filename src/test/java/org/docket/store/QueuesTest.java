// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.store.Position.Basis;
import org.docket.store.Position.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queues belong to one person and one meeting; positions remember what they were given on. */
class QueuesTest {
    private static final String JANUARY = "2026-01-21";
    private static final QueuedChange APPROVE = new QueuedChange(Optional.empty(), "{\"change\":\"approve\"}");
    private static final QueuedChange FLAG = new QueuedChange(Optional.of("c-7"), "{\"change\":\"flag\"}");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> {
            books.people().add(new Person("joe", "Joe Tester", "jt", "", Set.of()));
            books.people().add(new Person("amy", "Amy Reader", "ar", "", Set.of()));
            Samples.add(books, JANUARY, "one");
            Samples.add(books, "2026-02-18", "one");
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aQueueKeepsItsOrder() {
        store.change(books -> books.queues().replace("joe", JANUARY, List.of(FLAG, APPROVE)));
        assertEquals(List.of(FLAG, APPROVE), queue("joe", JANUARY));
        assertEquals(List.of(), queue("amy", JANUARY));
        assertEquals(List.of(), queue("joe", "2026-02-18"));
    }

    @Test
    void aQueueIsReplacedWhole() {
        store.change(books -> books.queues().replace("joe", JANUARY, List.of(FLAG, APPROVE)));
        store.change(books -> books.queues().replace("joe", JANUARY, List.of(APPROVE)));
        assertEquals(List.of(APPROVE), queue("joe", JANUARY));
        store.change(books -> books.queues().replace("joe", JANUARY, List.of()));
        assertEquals(List.of(), queue("joe", JANUARY));
    }

    @Test
    void anIdIsAppliedForOnePerson() {
        store.change(books -> {
            Revision made = Samples.add(books, JANUARY, "two");
            books.queues().addApplied("joe", "c-1", made);
            books.queues().addApplied("joe", "c-1", made);
        });
        assertEquals(true, store.read(books -> books.queues().wasApplied("joe", "c-1")));
        assertEquals(false, store.read(books -> books.queues().wasApplied("amy", "c-1")));
    }

    @Test
    void positionsComeAndGo() {
        Position known = new Position("A", "jt", Kind.APPROVE, new Basis("abc", 1, true), "joe", Samples.NOON);
        Position unknown = new Position("A", "sr", Kind.FLAG, new Basis("def", 1, false), "import", Samples.NOON);
        store.change(books -> books.positions().add(JANUARY, List.of(known, unknown)));
        assertEquals(
                List.of(known, unknown), store.read(books -> books.positions().all(JANUARY)));
        store.change(books -> books.positions().drop(JANUARY, List.of(known)));
        assertEquals(List.of(unknown), store.read(books -> books.positions().all(JANUARY)));
        assertEquals(List.of(), store.read(books -> books.positions().all("2026-02-18")));
    }

    private List<QueuedChange> queue(String person, String meeting) {
        return store.read(books -> books.queues().queue(person, meeting));
    }
}
