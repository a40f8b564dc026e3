// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are kept with their roles; an id and initials belong to one of them. */
class PeopleTest {
    private static final Person JOE =
            new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(Role.DIRECTOR, Role.CHAIR));
    private static final Person AMY = new Person("amy", "Amy Reader", "ar", "", Set.of());

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> books.people().add(JOE));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everybodyByName() {
        store.change(books -> books.people().add(AMY));
        assertEquals(List.of(AMY, JOE), store.read(books -> books.people().all()));
        assertEquals(Optional.of(JOE), store.read(books -> books.people().find("joe")));
        assertEquals(List.of(AMY), store.read(books -> books.people().withInitials("AR")));
        assertEquals(Optional.empty(), store.read(books -> books.people().find("bob")));
    }

    @Test
    void anIdIsTakenOnce() {
        Person again = new Person("joe", "Another Joe", "aj", "", Set.of());
        Taken taken = assertThrows(
                Taken.class, () -> store.change(books -> books.people().add(again)));
        assertEquals("The id joe belongs to Joe Tester", taken.getMessage());
        assertEquals(Optional.of(JOE), store.read(books -> books.people().find("joe")));
    }

    @Test
    void initialsAreTakenOnce() {
        Person other = new Person("jim", "Jim Tailor", "jt", "", Set.of());
        Taken taken = assertThrows(
                Taken.class, () -> store.change(books -> books.people().add(other)));
        assertEquals("The initials jt belong to Joe Tester", taken.getMessage());
    }

    @Test
    void aPersonMayChange() {
        Person now = new Person("joe", "Joe Q. Tester", "jqt", "", Set.of(Role.MEMBER));
        store.change(books -> books.people().put(now));
        assertEquals(List.of(now), store.read(books -> books.people().all()));
    }

    @Test
    void theNewestPasswordHolds() {
        assertEquals(Optional.empty(), store.read(books -> books.people().password("joe")));
        store.change(books -> {
            books.people().setPassword("joe", "one");
            books.people().setPassword("joe", "two");
        });
        assertEquals(Optional.of("two"), store.read(books -> books.people().password("joe")));
    }
}
