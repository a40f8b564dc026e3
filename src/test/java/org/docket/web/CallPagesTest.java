// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages from which many are mailed: reminders, subscriptions, and what is done by itself. */
class CallPagesTest {
    private static final String COMMITTEES = """
            ====================
            1. COMMITTEES

            The foundation has these Project Management Committees (PMCs):

                NAME                    CHAIR
                ----------              ---------------
                Bee                     Kim Roe <kim@example.org>
            """;

    @TempDir
    Path folder;

    private Running running;
    private String secretary;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        running.newMeeting();
        secretary = running.person("clr", "cl", Role.SECRETARY);
        director = running.person("joe", "jt", Role.DIRECTOR);
        Papers.Entry entry = new Papers.Entry("clr", running.clock.instant());
        running.store.change(books -> books.papers().keep(Paper.Kind.COMMITTEES, "", entry, Blob.of(COMMITTEES)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theMailIsShownBeforeItGoes() {
        String page = get(secretary, reminders());
        assertTrue(page.contains("<strong>Bee</strong>") && page.contains("kim@example.org"), page);
        assertTrue(page.contains("Dear Kim Roe,"), page);
    }

    @Test
    void tickedOnesAreQueuedAndNotTickedTheNextTime() {
        HttpResponse<String> answer = post(secretary, reminders(), "kind=initial&project=Bee");
        assertEquals(303, answer.statusCode(), answer::body);
        String page = get(secretary, answer.headers().firstValue("Location").orElseThrow());
        assertTrue(page.contains("1 reminder was queued"), page);
        assertTrue(page.contains("Reminded before: held, queued on 20 January, 12:00 by clr"), page);
        assertFalse(page.contains("value=\"Bee\" checked"), page);
    }

    @Test
    void remindersAreForChairAndSecretary() {
        assertEquals(
                403, post(director, reminders(), "kind=initial&project=Bee").statusCode());
        assertEquals(400, post(secretary, reminders(), "kind=nonsense").statusCode());
    }

    @Test
    void peopleSubscribeForThemselvesAndLeaveByALink() {
        assertEquals(
                303, post(director, "/subscriptions", "kind=reports&daily=yes").statusCode());
        assertTrue(get(director, "/subscriptions").contains("Reports as they are filed, once a day"));
        String secret =
                running.store.read(books -> books.subscriptions().all()).get(0).secret();
        assertTrue(get("", "/unsubscribe/" + secret).contains("Send me no more of it"));
        HttpResponse<String> left = running.send(running.to("/unsubscribe/" + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertEquals(200, left.statusCode(), left::body);
        assertTrue(left.body().contains("This subscription is over"), left::body);
        assertTrue(get("", "/unsubscribe/" + secret).contains("This subscription is over"));
        assertTrue(running.store.read(books -> books.subscriptions().all()).isEmpty());
    }

    @Test
    void onlyWhoKeepsThemSubscribesLists() {
        String form = "kind=comments&sight=members&address=list%40example.org";
        assertEquals(403, post(director, "/subscriptions", form).statusCode());
        assertEquals(303, post(secretary, "/subscriptions", form).statusCode());
        String page = get(secretary, "/subscriptions");
        assertTrue(page.contains("list@example.org") && page.contains("sees what members see"), page);
    }

    @Test
    void whatIsNoAddressIsRefusedAndSaid() {
        HttpResponse<String> answer =
                post(secretary, "/subscriptions", "kind=comments&sight=members&address=a%0D%0ABcc%3A+b%40example.org");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("This is no mail address"), answer.body());
    }

    @Test
    void thePageSaysWhatComesNextAndWhy() {
        running.house.mailroom().clockwork().tick();
        String page = get(secretary, "/schedule");
        assertTrue(page.contains("Wednesday, 21 January 2026, 07:00"), page);
        assertTrue(page.contains("Daily digests go to those who asked for them"), page);
    }

    private String reminders() {
        return "/" + running.meeting + "/reminders";
    }

    private String get(String token, String path) {
        HttpRequest.Builder request = running.to(path).header("Accept", "text/html");
        HttpResponse<String> answer =
                running.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }

    private HttpResponse<String> post(String token, String path, String form) {
        return running.send(running.form(path, form).header("Authorization", "Bearer " + token));
    }
}
