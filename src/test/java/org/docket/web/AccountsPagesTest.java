// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those do who keep the accounts, and what the audit says of it. */
class AccountsPagesTest {
    private Running running;
    private Visit ada;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.accounts.add(new Person("ada", "Ada Admin", "aa", "", Set.of(Role.ADMIN)));
        running.accounts.add(new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(Role.DIRECTOR)));
        ada = Visit.of(running, "ada");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void nobodyElseComesHere() {
        Visit joe = Visit.of(running, "joe");
        for (String path : List.of("/accounts", "/accounts/joe", "/audit")) {
            assertEquals(403, joe.open(path).statusCode(), path);
            assertEquals(401, running.send(running.to(path)).statusCode(), path);
        }
        assertEquals(403, joe.send("/accounts/joe/roles", "role", "admin").statusCode());
        assertFalse(running.accounts.find("joe").orElseThrow().is(Role.ADMIN));
    }

    @Test
    void everybodyStandsThereAndIsFound() {
        running.accounts.setTerms("joe", terms -> List.of(terms.get(0), committee("Ant")));
        String page = ada.open("/accounts").body();
        assertTrue(page.contains("Ada Admin") && page.contains("Joe Tester"), page);
        assertTrue(page.contains("<b>member of Ant</b>"), page);
        assertTrue(ada.open("/accounts?q=TEST").body().contains("Joe Tester"));
        assertTrue(ada.open("/accounts?q=ant").body().contains("Joe Tester"));
        assertFalse(ada.open("/accounts?q=TEST").body().contains("Ada Admin"));
        assertTrue(ada.open("/accounts?q=zeppelin").body().contains("Nobody of the 2 people here"));
    }

    @Test
    void aPersonIsAddedAndInvited() {
        HttpResponse<String> added = ada.send(
                "/accounts",
                "id",
                "pat",
                "name",
                "Pat Doe",
                "mail",
                "",
                "initials",
                "",
                "role",
                "committee-chair",
                "committee",
                "Ant",
                "from",
                "2026-01-01",
                "to",
                "");
        assertEquals(
                "/accounts/pat?added", added.headers().firstValue("Location").orElseThrow());
        Person pat = running.accounts.find("pat").orElseThrow();
        assertEquals("pd", pat.initials());
        assertEquals("[chair of Ant from 2026-01-01]", pat.terms().toString());
        assertTrue(ada.open("/accounts/pat?added").body().contains("An invitation lets them in"));

        String link = Visit.found("<code>http://[^/]+(/sign-in/[\\w-]{43})</code>", ada.send("/accounts/pat/link"));
        assertFalse(ada.open("/accounts/pat").body().contains(link));
        assertTrue(running.send(running.to(link).header("Accept", "text/html"))
                .body()
                .contains("Sign in as Pat Doe"));
    }

    @Test
    void whatCannotBeAddedIsToldAndKept() {
        assertRefused(
                ada.send("/accounts", "id", "joe", "name", "Joe Else"),
                "The id joe belongs to Joe Tester.",
                "Joe Else");
        assertRefused(ada.send("/accounts", "id", "j o", "name", "Jo"), "An id is letters", "j o");
        assertRefused(
                ada.send("/accounts", "id", "jim", "name", "Jim Tester"),
                "The initials jt belong to Joe Tester.",
                "Jim Tester");
        assertRefused(
                ada.send("/accounts", "id", "jim", "name", "Jim", "role", "member", "from", "spring"),
                "spring is no day",
                "jim");
        assertRefused(
                ada.send("/accounts", "id", "jim", "name", "Jim", "role", "committee-member"),
                "Name the committee.",
                "jim");
        assertEquals(2, running.accounts.all().size());
    }

    @Test
    void aRoleIsGivenEndedAndTakenUpAgain() {
        assertTrue(ada.send("/accounts/joe/roles", "role", "chair", "from", "2026-01-01")
                .body()
                .contains("Now chair from 2026-01-01."));
        assertRefused(
                ada.send("/accounts/joe/roles", "role", "chair"),
                "This person is chair from 2026-01-01 already: end that first.",
                "");
        String token = running.accounts.makeToken("joe");
        HttpResponse<String> ended = ada.send("/accounts/joe/end", "role", "chair", "committee", "", "last", "");
        assertTrue(ended.body().contains("No longer chair after 2026-01-19."), ended.body());
        assertTrue(ended.body().contains("Undo the end"), ended.body());
        assertFalse(running.accounts.asToday().stream().anyMatch(person -> person.is(Role.CHAIR)));
        assertEquals(401, use(token));
        assertTrue(ada.send("/accounts/joe/reopening", "role", "chair", "from", "2026-01-01")
                .body()
                .contains("Goes on as chair."));
        assertTrue(running.accounts.asToday().stream().anyMatch(person -> person.is(Role.CHAIR)));
        assertRefused(ada.send("/accounts/joe/end", "role", "secretary"), "joe is not secretary then.", "");
    }

    @Test
    void nameInitialsAndMailAreChanged() {
        HttpResponse<String> changed =
                ada.send("/accounts/joe", "name", "Josephine Tester", "initials", "jot", "mail", "jo@example.org");
        assertTrue(changed.body().contains("Now Josephine Tester, jot."), changed.body());
        Person joe = running.accounts.find("joe").orElseThrow();
        assertEquals("Josephine Tester jot jo@example.org", joe.name() + " " + joe.initials() + " " + joe.mail());
        assertTrue(joe.is(Role.DIRECTOR));
        String audit = ada.open("/audit?person=joe&kind=changes").body();
        for (String what : List.of("changes the name", "changes the initials", "changes the mail address")) {
            assertTrue(audit.contains(what), audit);
        }
        assertFalse(audit.contains("jo@example.org"), audit);
    }

    @Test
    void initialsOfSomebodyElseAreRefusedAndKeptInTheForm() {
        HttpResponse<String> taken =
                ada.send("/accounts/joe", "name", "Joe Tester", "initials", "AA", "mail", "new@example.org");
        assertRefused(taken, "The initials aa belong to Ada Admin.", "AA");
        assertTrue(taken.body().contains("value=\"new@example.org\""), taken.body());
        assertRefused(
                ada.send("/accounts/joe", "name", "Joe", "initials", "j2", "mail", ""),
                "Initials are one to ten letters",
                "j2");
        assertRefused(ada.send("/accounts/joe", "name", " ", "initials", "jt", "mail", ""), "A name is one line", "jt");
        assertEquals(400, ada.send("/accounts/joe", "name", "Joe").statusCode());
        assertEquals("jt", running.accounts.find("joe").orElseThrow().initials());
    }

    @Test
    void initialsOfThoseWhoseTermsAreOverAreFree() {
        LocalDate gone = LocalDate.of(2020, 1, 1);
        running.accounts.add(new Person(
                "old",
                "Olga Old",
                "oo",
                "",
                List.of(new Term(Role.DIRECTOR, "", Optional.of(gone), Optional.of(gone)))));
        ada.send("/accounts/joe/roles", "role", "director");
        running.accounts.setTerms(
                "joe",
                terms -> List.of(new Term(Role.DIRECTOR, "", Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty())));
        assertEquals(
                200,
                ada.send("/accounts/joe", "name", "Joe Tester", "initials", "oo", "mail", "")
                        .statusCode());
        assertEquals("oo", running.accounts.find("joe").orElseThrow().initials());
    }

    @Test
    void aNameAsksForThePasswordAgain() {
        running.clock.advance(Duration.ofMinutes(16));
        HttpResponse<String> asked = ada.send("/accounts/joe", "name", "Jo", "initials", "jt", "mail", "");
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().contains("action=\"/accounts/joe\""), asked.body());
        assertEquals("Joe Tester", running.accounts.find("joe").orElseThrow().name());
    }

    @Test
    void theLastAdminStays() {
        assertRefused(
                ada.send("/accounts/ada/end", "role", "admin"),
                "Nobody would be admin from 2026-01-20 on: name a successor first.",
                "");
        ada.send("/accounts/joe/roles", "role", "admin");
        assertEquals(200, ada.send("/accounts/ada/end", "role", "admin").statusCode());
        assertEquals(403, ada.open("/accounts").statusCode());
    }

    @Test
    void somebodyIsSignedOut() {
        Visit joe = Visit.of(running, "joe");
        String token = running.accounts.makeToken("joe");
        assertTrue(ada.open("/accounts/joe").body().contains("is signed in at 1 place, has 1 token."));
        assertEquals(200, ada.send("/accounts/joe/sign-out").statusCode());
        assertEquals(401, joe.open("/account").statusCode());
        assertEquals(401, use(token));
    }

    @Test
    void rightsAskForThePasswordAgain() {
        running.clock.advance(Duration.ofMinutes(16));
        HttpResponse<String> asked = ada.send("/accounts/joe/roles", "role", "admin", "from", "2026-01-01");
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().contains("action=\"/accounts/joe/roles\""), asked.body());
        assertTrue(asked.body().contains("name=\"role\" value=\"admin\""), asked.body());
        assertFalse(running.accounts.find("joe").orElseThrow().is(Role.ADMIN));
        assertEquals(
                200,
                ada.send("/accounts/joe/roles", "role", "admin", "from", "2026-01-01", "confirm", Running.PASSWORD)
                        .statusCode());
        assertTrue(running.accounts.find("joe").orElseThrow().is(Role.ADMIN));
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertEquals(404, ada.open("/accounts/zoe").statusCode());
        assertEquals(404, ada.send("/accounts/zoe/link").statusCode());
        assertEquals(404, ada.send("/accounts/zoe/roles", "role", "member").statusCode());
    }

    @Test
    void theAuditTellsWhoDidWhatFromWhereNewestFirst() {
        ada.send("/accounts/joe/roles", "role", "chair");
        running.send(running.form("/sign-in", "id=joe&password=a+secret+guess"));
        running.send(running.form("/sign-in", "id=the+password+by+mistake&password=joe"));
        String page = ada.open("/audit").body();
        assertTrue(
                page.indexOf("is refused at the door") < page.indexOf("sets chair")
                        && page.indexOf("sets chair") < page.indexOf("adds a person"),
                page);
        assertTrue(
                page.contains("Ada Admin (ada)") && page.contains("127.0.0.1") && page.contains("command line"), page);
        assertFalse(page.contains("guess") || page.contains("mistake"), page);
        String narrow = ada.open("/audit?person=joe&kind=sets").body();
        assertTrue(narrow.contains("sets chair") && !narrow.contains("is refused"), narrow);
        assertTrue(ada.open("/audit?person=zoe").body().contains("Nothing is written down that is sought here."));
        assertEquals(400, ada.open("/audit?page=x").statusCode());
    }

    @Test
    void theAuditComesInPagesOfAHundred() {
        for (int i = 0; i < 120; i++) {
            running.accounts.makeToken("joe");
        }
        String first = ada.open("/audit?person=joe&kind=makes").body();
        assertEquals(100, first.split("makes a token", -1).length - 1);
        assertTrue(first.contains("/audit?person=joe&amp;kind=makes&amp;page=1") && !first.contains(">Newer<"), first);
        String second = ada.open("/audit?person=joe&kind=makes&page=1").body();
        assertEquals(20, second.split("makes a token", -1).length - 1);
        assertTrue(second.contains(">Newer<") && !second.contains(">Older<"), second);
    }

    @Test
    void theChairLooksIntoTheAuditAndNotIntoAccounts() {
        running.accounts.setRoles("joe", Set.of(Role.CHAIR));
        Visit joe = Visit.of(running, "joe");
        HttpResponse<String> page = joe.open("/audit");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("href=\"/audit\"") && !page.body().contains("href=\"/accounts\""), page.body());
        assertEquals(403, joe.open("/accounts").statusCode());
    }

    private static void assertRefused(HttpResponse<String> answer, String sentence, String kept) {
        assertEquals(409, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(sentence), answer::body);
        assertTrue(kept.isEmpty() || answer.body().contains("value=\"" + kept + "\""), answer::body);
    }

    private static Term committee(String name) {
        return new Term(Role.COMMITTEE_MEMBER, name, java.util.Optional.empty(), java.util.Optional.empty());
    }

    private int use(String token) {
        return running.send(running.to("/account").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
