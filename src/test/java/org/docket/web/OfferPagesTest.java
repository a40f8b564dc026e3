// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Action;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.Sheet;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Action items of the meeting before are offered to an agenda that has none, and those that are ticked are posted. */
class OfferPagesTest {
    private static final String LATER = "2026-02-18";
    private static final String PAGE = "/" + LATER + "/Action-Items";

    @TempDir
    Path folder;

    private Running running;
    private String secretary;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        director = running.person("gus", "gs", Role.DIRECTOR);
        running.clerk.take("2026-01-21", SmallAgenda.TEXT.replace("10. Unf", """
                    * Sam: ask Bee where they went
                          [ Bee 2025-12-17 ]
                          Status: Rang twice.

                    * Pat: thank the hall
                          [ 2025-12-17 ]
                          Status: Complete.

                10. Unf"""));
        running.clerk.take(LATER, SmallAgenda.TEXT.replace("January 21", "February 18"));
        byte[] notes = "{\"Ant\": \"@Kim: count\\nthe ants\\n\\nSaid.\"}".getBytes(StandardCharsets.UTF_8);
        running.clerk.receive(
                new Parcel(Map.of(), Map.of(), List.of(new Sheet(Paper.Kind.NOTES, "2026-01-21", notes)), List.of()),
                Optional.empty());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theyAreOfferedToThoseWhoKeepTheAgenda() {
        String page = get(secretary, PAGE).body();
        assertTrue(page.contains("name=\"keep\" value=\"0\" checked"), page);
        assertTrue(page.contains("name=\"keep\" value=\"1\"> "), page);
        assertTrue(page.contains("name=\"keep\" value=\"2\" checked"), page);
        assertTrue(page.contains("Ant, since 2026-01-21: noted down in the meeting"), page);
        assertTrue(page.contains("value=\"count the ants\""), page);
        assertFalse(get(director, PAGE).body().contains("name=\"keep\""));
        assertTrue(get(secretary, "/" + LATER + "/").body().contains("Choose action items"));
        assertFalse(get(director, "/" + LATER + "/").body().contains("Choose action items"));
    }

    @Test
    void whatIsTickedIsPostedWithoutItsStatus() {
        HttpResponse<String> posted = send(
                secretary,
                "keep=0&keep=2&owner.0=Sam&text.0=ask+Bee+where+they+went&pmc.0=Bee&date.0=2025-12-17"
                        + "&owner.1=Pat&text.1=thank+the+hall&pmc.1=&date.1=2025-12-17"
                        + "&owner.2=Kim&text.2=count+the+ants&pmc.2=Ant&date.2=2026-01-21");
        assertEquals(303, posted.statusCode(), posted::body);
        assertEquals(PAGE, posted.headers().firstValue("Location").orElse(""));
        assertEquals(
                List.of("Sam: ask Bee where they went [Bee 2025-12-17]", "Kim: count the ants [Ant 2026-01-21]"),
                running.clerk.agenda(LATER).actions().stream()
                        .map(OfferPagesTest::words)
                        .toList());
        assertEquals(
                "Post action items", running.clerk.newest(LATER).orElseThrow().message());
        assertFalse(get(secretary, PAGE).body().contains("name=\"keep\""));
    }

    @Test
    void whoeverIsSlowerIsTold() {
        String body = "keep=0&owner.0=Sam&text.0=ask+Bee&pmc.0=Bee&date.0=";
        send(secretary, body);
        HttpResponse<String> late = send(secretary, body);
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("There are action items on this agenda already."), late::body);
    }

    @Test
    void whatIsRefusedStaysTicked() {
        HttpResponse<String> refused = send(secretary, "keep=1&owner.1=Sam&text.1=%3Cprivate%3E&pmc.1=&date.1=");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("tag has no partner"), refused::body);
        assertTrue(refused.body().contains("name=\"keep\" value=\"1\" checked"), refused::body);
        assertTrue(refused.body().contains("name=\"keep\" value=\"0\"> "), refused::body);
    }

    @Test
    void nothingTickedChangesNothing() {
        assertEquals(303, send(secretary, "a=b").statusCode());
        assertEquals(1, running.clerk.newest(LATER).orElseThrow().number());
    }

    @Test
    void othersMayNotAndOddFormsAreToldSo() {
        assertEquals(403, send(director, "keep=0&owner.0=Sam&text.0=x").statusCode());
        assertEquals(400, send(secretary, "keep=x").statusCode());
        assertEquals(400, send(secretary, "keep=0").statusCode());
        assertEquals(1, running.clerk.newest(LATER).orElseThrow().number());
    }

    private static String words(Action action) {
        return action.owner() + ": " + action.text() + " [" + action.pmc().orElse("") + " "
                + action.date().orElse("") + "]" + action.status();
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(as(running.to(path), token));
    }

    private HttpResponse<String> send(String token, String body) {
        return running.send(as(running.form("/" + LATER + "/actions", body), token));
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token).header("Accept", "text/html");
    }
}
