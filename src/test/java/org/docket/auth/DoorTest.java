// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.docket.AdjustableClock;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Audit;
import org.docket.store.Deed;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signs in is known by the session until it ends, or by a token. */
class DoorTest {
    private static final Person JOE = new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(Role.DIRECTOR));
    private static final String HASH = new Passwords().hash("open sesame");
    private static final String ADDRESS = "192.0.2.1";

    @TempDir
    Path folder;

    private final AdjustableClock clock = new AdjustableClock("2026-01-14T12:00:00Z");
    private Store store;
    private Accounts accounts;
    private Door door;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
        accounts = new Accounts(store, clock);
        door = new Door(store, clock);
        accounts.add(JOE);
        store.change(books -> books.people().setPassword("joe", HASH));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRightPasswordOpens() {
        assertEquals(Optional.of(JOE), door.session(signIn()));
    }

    @Test
    void nothingElseOpens() {
        assertEquals(Optional.empty(), door.signIn("joe", "open sesam", ADDRESS));
        assertEquals(Optional.empty(), door.signIn("joe", "", ADDRESS));
        assertEquals(Optional.empty(), door.signIn("jim", "open sesame", ADDRESS));
        assertEquals(Optional.empty(), door.session("made up"));
        assertEquals(Optional.empty(), door.bearer("made up"));
    }

    @Test
    void anAccountWithoutAPasswordStaysShut() {
        accounts.add(new Person("amy", "Amy Reader", "ar", "", Set.of(Role.MEMBER)));
        assertEquals(Optional.empty(), door.signIn("amy", "", ADDRESS));
    }

    @Test
    void everySignInHasItsOwnIdentifier() {
        String first = signIn();
        String second = signIn();
        assertNotEquals(first, second);
        assertEquals(43, first.length());
        door.signOut(first);
        assertEquals(Optional.empty(), door.session(first));
        assertEquals(Optional.of(JOE), door.session(second));
    }

    @Test
    void aSessionEndsAfterTwelveIdleHours() {
        String session = signIn();
        clock.advance(Duration.ofHours(11));
        assertTrue(door.session(session).isPresent());
        clock.advance(Duration.ofHours(11));
        assertTrue(door.session(session).isPresent());
        clock.advance(Duration.ofHours(12));
        assertFalse(door.session(session).isPresent());
    }

    @Test
    void aSessionEndsAfterFourteenDays() {
        String session = signIn();
        for (int hour = 0; hour < 14 * 24; hour += 8) {
            assertTrue(door.session(session).isPresent(), "after " + hour + " hours");
            clock.advance(Duration.ofHours(8));
        }
        assertFalse(door.session(session).isPresent());
    }

    @Test
    void rolesAreThoseOfTheMoment() {
        String session = signIn();
        accounts.setRoles("joe", Set.of(Role.MEMBER));
        assertEquals(Set.of(Role.MEMBER), door.session(session).orElseThrow().roles());
    }

    @Test
    void aNewPasswordEndsOldSessions() {
        String session = signIn();
        accounts.setPassword("joe", "another");
        assertEquals(Optional.empty(), door.session(session));
        assertEquals(Optional.empty(), door.signIn("joe", "open sesame", ADDRESS));
        assertTrue(door.signIn("joe", "another", ADDRESS).isPresent());
    }

    @Test
    void aTokenOpens() {
        String token = accounts.makeToken("joe");
        assertEquals(Optional.of(JOE), door.bearer(token));
        accounts.dropTokens("joe");
        assertEquals(Optional.empty(), door.bearer(token));
    }

    @Test
    void secretsAreNotInTheFile() throws Exception {
        String session = signIn();
        String token = accounts.makeToken("joe");
        store.close();
        String file = Files.readString(folder.resolve("docket.db"), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains(session) || file.contains(token) || file.contains("open sesame"));
        assertTrue(file.contains("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void anAccountRestsAfterTenWrongPasswords() {
        signIn();
        wrong(10);
        TooMany wait = assertThrows(TooMany.class, this::signIn);
        assertEquals(Duration.ofMinutes(15), wait.retryAfter());
        clock.advance(Duration.ofMinutes(15));
        assertEquals(Optional.of(JOE), door.session(signIn()));
    }

    @Test
    void anIdThatIsTooLongIsNotEvenRemembered() {
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.empty(), door.signIn("x".repeat(65), "guess", ADDRESS));
        }
        assertTrue(deeds().isEmpty());
    }

    @Test
    void aTokenDiesWithTheRoleItWasMadeUnder() {
        LocalDate last = LocalDate.of(2026, 1, 20);
        accounts.end("joe", List.of(Term.always(Role.DIRECTOR)), last);
        accounts.give("joe", Term.always(Role.MEMBER));
        String token = accounts.makeToken("joe");
        clock.advance(Duration.ofDays(6));
        assertTrue(door.bearer(token).isPresent());
        assertEquals(1, door.inForce().size());
        clock.advance(Duration.ofDays(1));
        assertEquals(Optional.empty(), door.bearer(token));
        assertEquals(0, door.inForce().size());
        String later = accounts.makeToken("joe");
        assertTrue(door.bearer(later).isPresent());
    }

    @Test
    void whoIsRefusedIsWrittenDown() {
        wrong(1);
        door.signIn("nobody", "guess", ADDRESS);
        assertEquals(List.of(new Deed(clock.instant(), "-", ADDRESS, "is refused at the door", "joe")), deeds());
    }

    private List<Deed> deeds() {
        return door.deeds(new Audit.Search("", "is", 0, 10));
    }

    private void wrong(int times) {
        IntStream.range(0, times)
                .forEach(i -> assertEquals(Optional.empty(), door.signIn("joe", "guess " + i, ADDRESS)));
    }

    private String signIn() {
        return door.signIn("joe", "open sesame", ADDRESS).orElseThrow();
    }
}
