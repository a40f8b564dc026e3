// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board that changes before a meeting is a notice on its index, and a page with two answers. */
class BoardPagesTest {
    private static final String INDEX = "/2026-01-21/";
    private static final String NOTICE = "The board has changed: Pat Doe leaves; Jo Poe joins";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"(?<key>[0-9a-f]+)\"");

    private Running running;
    private String secretary;
    private String member;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        secretary = running.person("clr", "clr", Role.SECRETARY);
        member = running.person("mia", "mm", Role.MEMBER);
        LocalDate day = LocalDate.of(2026, 1, 10);
        add("pat", "Pat Doe", new Term(Role.DIRECTOR, "", Optional.empty(), Optional.of(day)));
        add("jo", "Jo Poe", new Term(Role.DIRECTOR, "", Optional.of(day), Optional.empty()));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void onlyThoseWhoKeepTheAgendaAreTold() {
        assertTrue(get(secretary, INDEX).body().contains(NOTICE));
        assertFalse(get(member, INDEX).body().contains("The board has changed"));
        assertEquals(403, get(member, INDEX + "board").statusCode());
    }

    @Test
    void thePageSaysWhatItMeansAndAConfirmationWritesIt() {
        HttpResponse<String> page = get(secretary, INDEX + "board");
        assertTrue(page.body().contains("<b>Pat Doe</b> is taken out"), page::body);
        assertTrue(page.body().contains("<b>Jo Poe</b> is put among those expected"), page::body);
        assertTrue(page.body().contains("1 director. As before, 1 approval makes an item reviewed."), page::body);
        HttpResponse<String> done = send("change=confirm&key=" + key(page));
        assertEquals(INDEX, done.headers().firstValue("Location").orElseThrow(), done::body);
        assertEquals(
                List.of("Jo Poe"), running.clerk.agenda("2026-01-21").rollCall().directors());
        assertFalse(get(secretary, INDEX).body().contains("The board has changed"));
        assertTrue(get(secretary, INDEX + "board").body().contains("nothing to decide"));
    }

    @Test
    void itIsPutOffToo() {
        send("change=put-off&key=" + key(get(secretary, INDEX + "board")));
        assertFalse(get(secretary, INDEX).body().contains("The board has changed"));
        assertEquals(
                List.of("Pat Doe"),
                running.clerk.agenda("2026-01-21").rollCall().directors());
    }

    @Test
    void whatIsNoLongerSoIsNotDone() {
        HttpResponse<String> late = send("change=confirm&key=0");
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("has changed since you looked"), late::body);
        assertEquals(1, running.clerk.revisions("2026-01-21").size());
        assertEquals(400, send("change=other&key=0").statusCode());
    }

    private void add(String id, String name, Term term) {
        running.accounts.add(new Person(id, name, id, "", List.of(term)));
    }

    private static String key(HttpResponse<String> page) {
        Matcher key = KEY.matcher(page.body());
        assertTrue(key.find(), page::body);
        return key.group("key");
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(
                running.to(path).header("Authorization", "Bearer " + token).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(String body) {
        return running.send(running.to(INDEX + "board")
                .header("Authorization", "Bearer " + secretary)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
