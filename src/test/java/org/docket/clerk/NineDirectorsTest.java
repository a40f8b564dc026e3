// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.unapprove;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.docket.agenda.Item;
import org.docket.edit.Change;
import org.docket.json.ChangeJson;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.QueuedChange;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nine directors who commit at the same moment all succeed, and all their initials are there. */
class NineDirectorsTest {
    private static final int ROUNDS = 100;
    private static final List<Person> NINE = IntStream.range(0, 9)
            .mapToObj(i -> new Person("d" + i, "Director " + i, "d" + (char) ('a' + i), "", Set.of(Role.DIRECTOR)))
            .toList();

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(NINE.size());
    private final CyclicBarrier start = new CyclicBarrier(NINE.size());
    private final List<Integer> heard = new ArrayList<>();
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.store.change(books -> NINE.forEach(books.people()::put));
        office.clerk.onRevision(revision -> heard.add(revision.number()));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        office.close();
    }

    @Test
    void allInitialsAreThere() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            boolean approving = round % 2 == 0;
            together(approving ? approve("B") : unapprove("B"));
            assertEquals(
                    approving ? initials() : Set.of(),
                    new TreeSet<>(bee().approved().orElseThrow()));
        }
        assertEquals(1 + ROUNDS * NINE.size(), office.number());
        assertEquals(IntStream.rangeClosed(2, office.number()).boxed().toList(), heard);
        List<Revision> all = office.clerk.revisions(MEETING);
        all.forEach(revision -> assertEquals(revision.number() - 1, revision.parent()));
    }

    @Test
    void allCommentsAreThere() throws Exception {
        together(comment("B", "Hello."));
        Set<String> authors = new TreeSet<>();
        bee().comments().forEach(said -> authors.add(said.initials()));
        assertEquals(initials(), authors);
    }

    private void together(Change change) throws Exception {
        List<Future<Committed>> commits = new ArrayList<>();
        List<QueuedChange> queue = List.of(new QueuedChange(Optional.empty(), ChangeJson.print(change)));
        office.store.change(books -> NINE.forEach(director -> books.queues().replace(director.id(), MEETING, queue)));
        for (Person director : NINE) {
            commits.add(threads.submit(() -> {
                start.await();
                return office.commit(director);
            }));
        }
        for (Future<Committed> commit : commits) {
            assertEquals(1, commit.get().applied().size());
        }
    }

    private Item bee() {
        return office.clerk.agenda(MEETING).item("B").orElseThrow();
    }

    private static Set<String> initials() {
        Set<String> initials = new TreeSet<>();
        NINE.forEach(director -> initials.add(director.initials()));
        return initials;
    }
}
