// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.clerk.Dates.Asker;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.Sheet;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next agenda is made, looked at, changed and posted on a page. */
class NextPagesTest {
    private static final String COMMITTEES = """
            =====

            1. COMMITTEES

            committees:

                Ant     Pat Doe <pat@example.org>
                Bee     Kim Roe <kim@example.org>

            =====

            2. SCHEDULE

            Next month
            ----------
                Bee     # missing in January
            """;

    @TempDir
    Path folder;

    private Running running;
    private String secretary;
    private String chair;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        chair = running.person("huw", "hc", Role.CHAIR);
        director = running.person("gus", "gs", Role.DIRECTOR);
        running.newMeeting();
        running.clock.advance(Duration.ofDays(2));
        keep(Paper.Kind.COMMITTEES, "", COMMITTEES);
        keep(Paper.Kind.CALENDAR, "", "*) Wed, 18 February 2026, 20:00 UTC\n");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void itIsForThoseWhoKeepTheAgenda() {
        assertEquals(200, get(secretary, "/next").statusCode());
        assertEquals(200, get(chair, "/next").statusCode());
        assertEquals(403, get(director, "/next").statusCode());
        assertEquals(403, send(director, "post", text(), "").statusCode());
        assertTrue(get(secretary, "/2026-01-21/").body().contains("<a href=\"/next\">Next agenda</a>"));
        assertFalse(get(director, "/2026-01-21/").body().contains("\"/next\""));
    }

    @Test
    void itSaysWhenAndWhoAndWhy() {
        String page = get(secretary, "/next").body();
        assertTrue(page.contains("<b>18 February 2026, 20:00 UTC</b>. As the calendar says."), page);
        assertTrue(page.contains("1 committee reports"), page);
        assertTrue(page.contains("<td>missing in January</td><td>Kim Roe</td><td>Pat <span"), page);
        assertTrue(page.contains("There are no notes of the last meeting"), page);
        assertTrue(page.contains("The meeting of January 21, 2026"), page);
    }

    @Test
    void whoIsKnownToBeADirectorIsCalledInTheRoll() {
        assertTrue(text().contains("        Pat Doe\n        Name of gus\n"), text());
        running.accounts.add(new Person("pat", "Pat Doe", "pd", "", Set.of(Role.MEMBER)));
        assertTrue(text().contains("        Pat Doe\n        Name of gus\n"), text());
        running.accounts.setRoles("gus", Set.of(Role.MEMBER));
        assertFalse(text().contains("Name of gus"), text());
    }

    @Test
    void postingBeginsTheMeeting() {
        HttpResponse<String> posted = send(chair, "post", text().replace("\n", "\r\n"), "");
        assertEquals(303, posted.statusCode(), posted::body);
        assertEquals("/2026-02-18/", posted.headers().firstValue("Location").orElse(""));
        Revision first = running.clerk.newest("2026-02-18").orElseThrow();
        assertEquals("1 huw Post 2026-02-18 agenda", first.number() + " " + first.who() + " " + first.message());
        Agenda agenda = running.clerk.agenda("2026-02-18");
        assertEquals(List.of(), agenda.warnings());
        assertFalse(agenda.text().contains("\r"));
    }

    @Test
    void whatIsThereAlreadyCannotBePostedAgain() {
        String text = text();
        send(chair, "post", text, "");
        String page = get(secretary, "/next").body();
        assertTrue(page.contains("is there already, so this one cannot be posted"), page);
        assertTrue(page.contains("value=\"post\" disabled"), page);
        HttpResponse<String> again = send(secretary, "post", text.replace("Pat Doe", "Pat Moe"), "");
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("There is an agenda of 2026-02-18 already."), again::body);
        assertTrue(again.body().contains("Pat Moe"), again::body);
        assertEquals(1, running.clerk.newest("2026-02-18").orElseThrow().number());
    }

    @Test
    void anotherDayCanBeChosen() {
        HttpResponse<String> page = get(secretary, "/next?day=2026-02-25");
        assertTrue(page.body().contains("<b>25 February 2026, 21:30 UTC</b>. As chosen here"), page::body);
        HttpResponse<String> checked = send(secretary, "check", "x", "2026-02-25");
        assertTrue(checked.body().contains("<b>25 February 2026"), checked::body);
        assertEquals(400, get(secretary, "/next?day=soon").statusCode());
    }

    @Test
    void aCheckShowsWarningsBesideTheirLinesAndKeepsWhatWasTyped() {
        String odd = text().replace("11. New Business", "<private>\n\n11. New Business");
        HttpResponse<String> checked = send(chair, "check", odd, "");
        int line = odd.lines().toList().indexOf("<private>") + 1;
        assertEquals(200, checked.statusCode());
        assertTrue(checked.body().contains("data-line=\"" + line + "\""), checked::body);
        HttpResponse<String> posted = send(chair, "post", odd, "");
        assertEquals(409, posted.statusCode());
        assertTrue(posted.body().contains("Line " + line + ": "), posted::body);
        assertEquals(Optional.empty(), running.clerk.newest("2026-02-18"));
    }

    @Test
    void nobodyHasSaidAnythingOfANewAgenda() {
        refused("take those on Bee out", text().replace("Bee.\n         approved:", "Bee.\n         approved: gs"));
        refused(
                "take those on January 21, 2026 out",
                text().replace("comments:\n         ]", "comments:\n           gs: so\n         ]"));
        refused("does not say on which day", "x");
        refused("no numbered sections", "January 21, 2027");
    }

    @Test
    void theLastAgendaLeadsThereOnceItsDayHasCome() {
        assertTrue(get(secretary, "/2026-01-21/").body().contains("Make the next agenda"));
        assertFalse(get(director, "/2026-01-21/").body().contains("Make the next agenda"));
        send(chair, "post", text(), "");
        assertFalse(get(secretary, "/2026-01-21/").body().contains("Make the next agenda"));
        assertFalse(get(secretary, "/2026-02-18/").body().contains("Make the next agenda"));
    }

    @Test
    void aCancelledMeetingIsNotOneWhoseMinutesAreMissing() {
        Asker asker = new Asker(new Person("huw", "Huw", "hc", "", Set.of(Role.CHAIR)), "here");
        running.clerk.dates().cancel(asker, "2026-01-21", "Snow");
        String text = text();
        assertFalse(text.contains("The meeting of January 21"), text);
        assertTrue(text.contains("    A. Change the Ant Project Chair\n\n       WHEREAS, there is one.\n"), text);
    }

    @Test
    void minutesThatArePublishedAreApproved() {
        keep(Paper.Kind.PUBLISHED, "2026-01-21", "Minutes\n");
        assertFalse(text().contains("The meeting of January 21"), this::text);
    }

    @Test
    void withoutAnyAgendaTheFrontDoorLeadsToTheFirst() throws Exception {
        try (Running empty = new Running(Files.createDirectory(folder.resolve("empty")))) {
            String token = empty.person("clr", "clr", Role.SECRETARY);
            assertTrue(empty.send(empty.to("/").header("Authorization", "Bearer " + token))
                    .body()
                    .contains("Make the first agenda"));
            String page = empty.send(empty.to("/next").header("Authorization", "Bearer " + token))
                    .body();
            assertTrue(page.contains("21 January 2026, 21:30 UTC</b>. The usual day of the board"), page);
            assertTrue(page.contains("nobody who reports in this month"), page);
        }
    }

    private void refused(String why, String text) {
        HttpResponse<String> refused = send(chair, "post", text, "");
        assertEquals(409, refused.statusCode(), refused::body);
        assertTrue(refused.body().contains(why), refused::body);
    }

    private void keep(Paper.Kind kind, String meeting, String text) {
        Sheet sheet = new Sheet(kind, meeting, text.getBytes(StandardCharsets.UTF_8));
        running.clerk.receive(new Parcel(Map.of(), Map.of(), List.of(sheet), List.of()), Optional.empty());
    }

    /** What stands in the form. */
    private String text() {
        String page = get(secretary, "/next").body();
        String form = page.substring(page.indexOf("<textarea"));
        return form.substring(form.indexOf(">\n") + 2, form.indexOf("</textarea>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(as(running.to(path), token));
    }

    private HttpResponse<String> send(String token, String change, String text, String day) {
        String body = "change=" + change + "&day=" + day + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return running.send(as(running.form("/next", body), token));
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token).header("Accept", "text/html");
    }
}
