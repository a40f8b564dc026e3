// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void rolesInCommitteesAndDaysMayBeGiven() {
        add("ann", "--name", "Ann Bee", "--chair", "Ant", "--committee", "Bee", "--committee", "Cat");
        add("bea", "--name", "Bea Cee", "--role", "director", "--from", "2026-04-01", "--to", "2999-03-31");
        assertEquals("""
                ann ab committee-chair,committee-member Ann Bee
                    chair of Ant
                    member of Bee
                    member of Cat
                bea bc director Bea Cee
                    director from 2026-04-01 to 2999-03-31
                """, user("", "list", "--terms").output());
        assertRefused(2, "Say in which role", "add", "cy", "--name", "Cy Dee");
        assertRefused(
                2,
                "A term ends",
                "add",
                "cy",
                "--name",
                "C",
                "--role",
                "member",
                "--from",
                "2026-04-02",
                "--to",
                "2026-04-01");
        assertRefused(2, "--from", "add", "cy", "--name", "C", "--role", "member", "--from", "spring");
    }

    @Test
    void committeesStayUnlessTheyAreNamed() {
        add("ann", "--name", "Ann Bee", "--role", "director", "--chair", "Ant");
        assertEquals(
                0, user("", "role", "ann", "member", "--from", "2000-01-01").status());
        assertTerms("member from 2000-01-01", "chair of Ant", "director to 1999-12-31");
        assertEquals(
                0,
                user("", "role", "ann", "--committee", "Bee", "--from", "2001-01-01")
                        .status());
        assertTerms(
                "chair of Ant to 2000-12-31",
                "director to 1999-12-31",
                "member from 2000-01-01",
                "member of Bee from 2001-01-01");
    }

    @Test
    void aRoleEnds() {
        add("ann", "--name", "Ann Bee", "--role", "director,officer", "--chair", "Ant", "--from", "2000-01-01");
        assertEquals(
                0,
                user("", "end", "ann", "--role", "director", "--last", "2999-12-31")
                        .status());
        assertEquals(
                0,
                user("", "end", "ann", "--chair", "ant", "--last", "2020-12-31").status());
        assertTerms(
                "chair of Ant from 2000-01-01 to 2020-12-31",
                "director from 2000-01-01 to 2999-12-31",
                "officer from 2000-01-01");
        assertRefused(3, "ann is not chair of Ant then", "end", "ann", "--chair", "Ant");
        assertRefused(3, "ann is not secretary then", "end", "ann", "--role", "secretary");
        assertRefused(2, "Say in which role", "end", "ann");
    }

    @Test
    void theLastAdminStays() {
        add("ann", "--name", "Ann Bee", "--role", "admin");
        assertRefused(3, "Nobody would be admin", "end", "ann", "--role", "admin");
        add("bea", "--name", "Bea Cee", "--role", "admin");
        assertEquals(0, user("", "end", "ann", "--role", "admin").status());
    }

    @Test
    void aLinkIsAllThatIsPrinted() {
        add("ann", "--name", "Ann Bee", "--role", "member");
        String link =
                user("", "link", "ann", "--url", "https://docket.example.org/").output();
        assertTrue(link.matches("https://docket\\.example\\.org/sign-in/[\\w-]{43}\n"), link);
        String invitation = user("", "link", "ann", "--invite").output();
        assertTrue(invitation.matches("http://127\\.0\\.0\\.1:7070/sign-in/[\\w-]{43}\n"), invitation);
        assertRefused(3, "Nobody has the id zoe", "link", "zoe");
        assertRefused(2, "is not where people reach", "link", "ann", "--url", "ftp://x/");
    }

    @Test
    void tokensAreDropped() {
        add("ann", "--name", "Ann Bee", "--role", "member");
        String token =
                user("", "token", "ann", "--name", "nightly copy").output().strip();
        assertTrue(opens(token));
        assertEquals("", user("", "token", "ann", "--drop").output());
        assertTrue(!opens(token));
    }

    private boolean opens(String token) {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            return new Door(store, Clock.systemUTC()).bearer(token).isPresent();
        }
    }

    private void assertTerms(String... terms) {
        List<String> there = user("", "list", "--terms")
                .output()
                .lines()
                .filter(line -> line.startsWith(" "))
                .map(String::strip)
                .sorted()
                .toList();
        assertEquals(Stream.of(terms).sorted().toList(), there);
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
