// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.docket.auth.Accounts;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link signs in once, and only when its button is pressed. */
class SignInLinksTest {
    private Running running;
    private String path;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        running.accounts.add(new Person("ann", "Ann Bee", "ab", "", Set.of(Role.DIRECTOR)));
        path = "/sign-in/" + running.accounts.makeLink("ann", Accounts.LINK);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void lookingDoesNotUseItUp() {
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> page = open();
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Sign in as Ann Bee"), page.body());
            assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        }
        assertEquals(303, press().statusCode());
    }

    @Test
    void whoHasNoPasswordIsLedToSetOne() {
        HttpResponse<String> entered = press();
        assertEquals("/account", entered.headers().firstValue("Location").orElseThrow());
        Visit ann = new Visit(running, cookie(entered));
        assertTrue(ann.open("/account").body().contains("have no password yet"));
        running.clock.advance(Duration.ofHours(1));
        assertEquals(
                303,
                ann.send("/account/password", "password", "long enough", "again", "long enough")
                        .statusCode());
        assertEquals(200, ann.open("/account").statusCode());
    }

    @Test
    void whoHasOneGoesToTheAgenda() {
        running.accounts.setPassword("ann", Running.PASSWORD);
        HttpResponse<String> entered = press();
        assertEquals("/", entered.headers().firstValue("Location").orElseThrow());
        assertEquals(302, new Visit(running, cookie(entered)).open("/").statusCode());
    }

    @Test
    void itWorksOnce() {
        press();
        HttpResponse<String> again = press();
        assertEquals(410, again.statusCode());
        assertTrue(again.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(410, open().statusCode());
        assertTrue(open().body().contains("This link is over"));
    }

    @Test
    void itEndsAfterHalfAnHour() {
        running.clock.advance(Duration.ofMinutes(29));
        assertEquals(200, open().statusCode());
        running.clock.advance(Duration.ofMinutes(1));
        assertEquals(410, open().statusCode());
        assertEquals(410, press().statusCode());
    }

    @Test
    void anInvitationHoldsForSevenDays() {
        path = "/sign-in/" + running.accounts.makeLink("ann", Accounts.INVITATION);
        running.clock.advance(Duration.ofDays(7).minusMinutes(1));
        assertEquals(200, open().statusCode());
        running.clock.advance(Duration.ofMinutes(1));
        assertEquals(410, open().statusCode());
    }

    @Test
    void itDiesWithARole() {
        running.accounts.setRoles("ann", Set.of(Role.MEMBER));
        assertEquals(410, press().statusCode());
    }

    @Test
    void otherSitesCannotPressTheButton() {
        HttpResponse<String> answer = running.send(
                running.form(path, "").header("Cookie", "docket=x").header("Sec-Fetch-Site", "cross-site"));
        assertEquals(403, answer.statusCode());
        assertEquals(200, open().statusCode());
    }

    @Test
    void whatIsMadeUpOpensNothing() {
        for (String secret : List.of("x", "..%2F", "0".repeat(43))) {
            HttpResponse<String> answer = running.send(running.form("/sign-in/" + secret, ""));
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, secret);
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        }
    }

    private HttpResponse<String> open() {
        return running.send(running.to(path).header("Accept", "text/html"));
    }

    private HttpResponse<String> press() {
        return running.send(running.form(path, "").header("Accept", "text/html"));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
