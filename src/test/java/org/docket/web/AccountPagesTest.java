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
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody does with the own account. */
class AccountPagesTest {
    private Running running;
    private Visit ann;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.accounts.add(new Person(
                "ann",
                "Ann Bee",
                "ab",
                "ann@example.org",
                List.of(
                        term(Role.DIRECTOR, "", "2025-04-01", ""),
                        term(Role.COMMITTEE_CHAIR, "Ant", "2020-01-01", "2025-12-31"))));
        ann = Visit.of(running, "ann");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theOwnRolesStandThereWithTheirDays() {
        String page = ann.open("/account").body();
        assertTrue(page.contains("<b>director</b> <span class=\"soft\">since 2025-04-01</span>"), page);
        assertTrue(page.contains("<b>chair of Ant</b> <span class=\"soft\">2020-01-01 to 2025-12-31</span>"), page);
        assertTrue(page.contains("Ann Bee") && page.contains("ann@example.org"), page);
        assertTrue(page.contains("signed in here and nowhere else"), page);
    }

    @Test
    void aTokenIsMadeShownOnceAndRevoked() {
        HttpResponse<String> made = ann.send("/account/tokens", "name", "nightly copy");
        String token = Visit.found("<code>(docket_[\\w-]+)</code>", made);
        assertEquals(200, use(token));
        HttpResponse<String> page = ann.open("/account");
        assertFalse(page.body().contains(token));
        assertTrue(page.body().contains("nightly copy</b> <span class=\"soft\">made 2026-01-20"), page.body());
        ann.send("/account/tokens/removal", "token", Visit.found("name=\"token\" value=\"(\\w+)\"", page));
        assertEquals(401, use(token));
        assertTrue(ann.open("/account").body().contains("You have none."));
    }

    @Test
    void aTokenHasAName() {
        HttpResponse<String> refused = ann.send("/account/tokens", "name", " ");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("what the token is for"));
    }

    @Test
    void aTokenOfSomebodyElseStays() {
        running.person("bob", "bc", Role.DIRECTOR);
        String hash = running.accounts.tokens("bob").get(0).hash();
        ann.send("/account/tokens/removal", "token", hash);
        assertEquals(1, running.accounts.tokens("bob").size());
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndTokens() {
        String token = running.accounts.makeToken("ann");
        Visit other = new Visit(running, running.cookie("ann"));
        assertTrue(ann.open("/account").body().contains("signed in at 2 places"));
        HttpResponse<String> set = ann.send("/account/password", "password", "another one", "again", "another one");
        assertEquals("/account?saved", set.headers().firstValue("Location").orElseThrow());
        assertTrue(ann.open("/account?saved").body().contains("Your password is set."));
        assertEquals(401, other.open("/account").statusCode());
        assertEquals(401, use(token));
        assertEquals(401, signIn(Running.PASSWORD));
        assertEquals(303, signIn("another one"));
    }

    @Test
    void aPasswordIsLongEnoughAndTypedTwice() {
        assertTrue(ann.send("/account/password", "password", "short", "again", "short")
                .body()
                .contains("at least 8 characters"));
        assertTrue(ann.send("/account/password", "password", "long enough", "again", "long enouhg")
                .body()
                .contains("are not the same"));
        assertEquals(303, signIn(Running.PASSWORD));
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        Visit other = new Visit(running, running.cookie("ann"));
        assertEquals(303, ann.send("/account/sign-out").statusCode());
        assertEquals(401, ann.open("/account").statusCode());
        assertEquals(401, other.open("/account").statusCode());
    }

    @Test
    void keysAskForThePasswordAgainAfterAQuarterOfAnHour() {
        running.clock.advance(Duration.ofMinutes(15));
        HttpResponse<String> asked = ann.send("/account/tokens", "name", "a \"copy\"");
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().contains("Confirm it is you"), asked.body());
        assertTrue(asked.body().contains("name=\"name\" value=\"a &#34;copy&#34;\""), asked.body());
        assertEquals(0, running.accounts.tokens("ann").size());

        HttpResponse<String> wrong = ann.send("/account/tokens", "name", "copy", "confirm", "wrong");
        assertEquals(403, wrong.statusCode());
        assertTrue(wrong.body().contains("This is not your password."), wrong.body());

        assertEquals(
                200,
                ann.send("/account/tokens", "name", "copy", "confirm", Running.PASSWORD)
                        .statusCode());
        assertEquals("copy", running.accounts.tokens("ann").get(0).name());
        assertEquals(200, ann.send("/account/tokens", "name", "more").statusCode());
    }

    @Test
    void aTokenMakesNoTokens() {
        String token = running.accounts.makeToken("ann");
        HttpResponse<String> answer =
                running.send(running.form("/account/tokens", "name=more").header("Authorization", "Bearer " + token));
        assertEquals(403, answer.statusCode());
    }

    @Test
    void somebodyWithoutARoleIsLedHere() {
        running.accounts.add(new Person("nora", "Nora", "no", "", List.of()));
        Visit nora = Visit.of(running, "nora");
        HttpResponse<String> start = nora.open("/");
        assertEquals("/account", start.headers().firstValue("Location").orElseThrow());
        assertTrue(nora.open("/account").body().contains("You hold no role today"));
    }

    private int use(String token) {
        return running.send(running.to("/account").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private int signIn(String password) {
        return running.send(running.form("/sign-in", "id=ann&password=" + password.replace(' ', '+')))
                .statusCode();
    }

    private static Term term(Role role, String committee, String first, String last) {
        return new Term(role, committee, day(first), day(last));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(word -> !word.isEmpty()).map(LocalDate::parse);
    }
}
