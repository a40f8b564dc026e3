// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    private static Running running;
    private static String token;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        token = running.person("ann", "ab", Role.DIRECTOR);
        running.accounts.setPassword("ann", Running.PASSWORD);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aFormGivesASession() {
        HttpResponse<String> answer = signIn("/2015-02-18/");
        assertEquals(303, answer.statusCode());
        assertEquals("/2015-02-18/", answer.headers().firstValue("Location").orElseThrow());
        assertEquals(200, home(cookie(answer)));
    }

    @Test
    void jsonDoesTheSame() {
        HttpResponse<String> answer = running.send(running.to("/sign-in")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"ann\",\"password\":\"" + Running.PASSWORD + "\"}")));
        assertEquals(303, answer.statusCode());
        assertEquals(200, home(cookie(answer)));
    }

    @Test
    void theCookieIsForThisSiteAlone() {
        String cookie = setCookie(signIn("/"));
        assertTrue(cookie.startsWith("docket="), cookie);
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
    }

    @Test
    void overHttpsTheCookieIsBoundToTheHost(@TempDir Path another) {
        try (Running secure = new Running(another, Optional.of(URI.create("https://docket.example.org")))) {
            secure.person("ann", "ab", Role.DIRECTOR);
            secure.accounts.setPassword("ann", Running.PASSWORD);
            String cookie = setCookie(secure.send(secure.form("/sign-in", "id=ann&password=correct+horse")));
            assertTrue(cookie.startsWith("__Host-docket=") && cookie.contains("Secure"), cookie);
            assertTrue(cookie.contains("Path=/") && !cookie.contains("Domain"), cookie);
        }
    }

    @Test
    void eachSignInHasItsOwnIdentifier() {
        String first = cookie(signIn("/"));
        HttpResponse<String> again = running.send(running.form("/sign-in", "id=ann&password=correct+horse")
                .header("Cookie", first)
                .header("Sec-Fetch-Site", "same-origin"));
        assertEquals(401, home(first));
        assertEquals(200, home(cookie(again)));
    }

    @Test
    void aWrongPasswordIsRefused() {
        HttpResponse<String> answer =
                running.send(running.form("/sign-in", "id=ann&password=wrong").header("Accept", "text/html"));
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("do not belong together"));
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void tooManyWrongPasswordsAreToWait() {
        for (int i = 0; i < 10; i++) {
            running.send(running.form("/sign-in", "id=nobody&password=x"));
        }
        HttpResponse<String> answer = running.send(running.form("/sign-in", "id=nobody&password=x"));
        assertEquals(429, answer.statusCode());
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
    }

    @Test
    void signingInLeadsNowhereElse() {
        for (String to : new String[] {"https://evil.example/", "//evil.example/", "/%5C", "/a%0d%0aX:1", "x"}) {
            String place = signIn(to).headers().firstValue("Location").orElseThrow();
            assertTrue(place.startsWith("/") && !place.startsWith("//") && !place.contains("\\"), place);
        }
    }

    @Test
    void signingOutEndsTheSession() {
        String cookie = cookie(signIn("/"));
        HttpResponse<String> answer = running.send(
                running.form("/sign-out", "").header("Cookie", cookie).header("Sec-Fetch-Site", "same-origin"));
        assertEquals(303, answer.statusCode());
        assertEquals(401, home(cookie));
    }

    @Test
    void aTokenIsAsGoodAsASession() {
        assertEquals(200, bearer(token));
        assertEquals(401, bearer("docket_none"));
    }

    private static int bearer(String word) {
        return running.send(running.to("/").header("Authorization", "Bearer " + word))
                .statusCode();
    }

    private static HttpResponse<String> signIn(String to) {
        return running.send(running.form("/sign-in", "id=ann&password=correct+horse&to=" + to));
    }

    private static int home(String cookie) {
        return running.send(running.to("/").header("Cookie", cookie)).statusCode();
    }

    private static String cookie(HttpResponse<String> answer) {
        return setCookie(answer).split(";")[0];
    }

    private static String setCookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
