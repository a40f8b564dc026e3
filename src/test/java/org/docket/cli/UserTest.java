// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.docket.auth.Door;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTest {
    @TempDir
    Path folder;

    @Test
    void addsSomebodyWhoCanSignIn() {
        assertEquals(
                0,
                user("secret\n", "add", "ann", "--name", "Ann Bee", "--role", "director", "--password", "-")
                        .status());
        assertEquals("ann ab director Ann Bee\n", user("", "list").output());
        assertTrue(signsIn("ann", "secret"));
    }

    @Test
    void initialsAndSeveralRolesMayBeGiven() {
        add("bea", "--name", "Bea Cee", "--role", "secretary,admin", "--initials", "bcx", "--mail", "b@example.org");
        assertEquals("bea bcx secretary,admin Bea Cee\n", user("", "list").output());
    }

    @Test
    void aRoleTakesThePlaceOfTheOthers() {
        add("ann", "--name", "Ann Bee", "--role", "director,chair");
        assertEquals(0, user("", "role", "ann", "member").status());
        assertEquals("ann ab member Ann Bee\n", user("", "list").output());
    }

    @Test
    void aPasswordIsSetAnew() {
        add("ann", "--name", "Ann Bee", "--role", "member");
        assertEquals(0, user("first\n", "password", "ann", "--password", "-").status());
        assertEquals(0, user("second\n", "password", "ann", "--password", "-").status());
        assertTrue(signsIn("ann", "second"));
        assertTrue(!signsIn("ann", "first"));
    }

    @Test
    void aTokenIsAllThatIsPrinted() {
        add("ann", "--name", "Ann Bee", "--role", "member");
        String token = user("", "token", "ann").output();
        assertTrue(token.matches("docket_[\\w-]+\n"), token);
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            assertEquals(
                    "ann",
                    new Door(store, Clock.systemUTC())
                            .bearer(token.strip())
                            .orElseThrow()
                            .id());
        }
    }

    @Test
    void whatIsTakenIsRefused() {
        add("ann", "--name", "Ann Bee", "--role", "member");
        assertRefused(3, "The id ann belongs to Ann Bee", "add", "ann", "--name", "Else", "--role", "member");
        assertRefused(3, "The initials ab belong to Ann Bee", "add", "abe", "--name", "Abe Bo", "--role", "member");
        assertRefused(3, "Nobody has the id zoe", "token", "zoe");
        assertRefused(3, "Nobody has the id zoe", "role", "zoe", "member");
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        assertRefused(2, "there is no such role", "add", "ann", "--name", "Ann", "--role", "queen");
        assertRefused(2, "Initials are", "add", "ann", "--name", "Ann", "--role", "member", "--initials", "a-b");
        assertRefused(2, "An id is", "add", "a b", "--name", "Ann", "--role", "member");
        assertRefused(
                2,
                "not told on the command line",
                "add",
                "ann",
                "--name",
                "Ann",
                "--role",
                "member",
                "--password",
                "x");
        assertRefused(2, "Missing required option", "add", "ann");
    }

    @Test
    void aFileThatIsNoDatabaseIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("docket.db"), "These are minutes, not a database.");
        assertRefused(2, "is not a database", "list");
        assertEquals("These are minutes, not a database.", Files.readString(file));
    }

    private void add(String id, String... more) {
        List<String> args = new ArrayList<>(List.of("add", id));
        args.addAll(List.of(more));
        assertEquals(0, user("", args.toArray(String[]::new)).status());
    }

    private void assertRefused(int status, String why, String... args) {
        Ran ran = user("", args);
        assertEquals(status, ran.status(), ran::complaints);
        assertTrue(ran.complaints().contains(why), ran::complaints);
        assertEquals("", ran.output());
    }

    private Ran user(String input, String... args) {
        List<String> all = new ArrayList<>(
                List.of("user", args[0], "--data", folder.resolve("docket.db").toString()));
        all.addAll(List.of(args).subList(1, args.length));
        return Ran.with(input, all.toArray(String[]::new));
    }

    private boolean signsIn(String id, String password) {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            return new Door(store, Clock.systemUTC())
                    .signIn(id, password, "here")
                    .isPresent();
        }
    }

    @Test
    void aMistypedDatabaseIsNotMade() {
        Path file = folder.resolve("nowhere.db");
        for (String command : List.of("user list", "user token jt", "export 2026-01-01")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--data", file.toString()));
            Ran ran = Ran.with("", words.toArray(String[]::new));
            assertEquals(2, ran.status(), ran.complaints());
            assertTrue(Files.notExists(file), command);
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        String data = folder.resolve("docket.db").toString();
        assertEquals(2, Ran.with("", "serve", "--port", "99999", "--data", data).status());
    }
}
