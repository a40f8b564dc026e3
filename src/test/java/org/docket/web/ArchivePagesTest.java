// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.docket.PublishedSamples;
import org.docket.board.Board;
import org.docket.history.Publisher;
import org.docket.people.Role;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages made of published minutes, as strangers and as directors see them. */
class ArchivePagesTest {
    @TempDir
    static Path folder;

    private static Running running;
    private static String director;
    private static String member;

    @BeforeAll
    static void open() {
        running = new Running(folder);
        running.newMeeting();
        director = running.person("joe", "jt", Role.DIRECTOR);
        member = running.person("ann", "an");
        publish("2019-03-20", PublishedSamples.march(2019));
        publish("2018-03-21", PublishedSamples.march(2018));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void strangersReadWhatTheMinutesSayOfAProject() {
        String page = ok("/projects/ling");
        assertTrue(page.contains("<h1>Ling</h1>"), page);
        assertTrue(page.contains("2 reports in published minutes, by year."), page);
        assertTrue(page.contains("<title>2019: 1 report</title>"), page);
        assertTrue(page.indexOf("20 March 2019") < page.indexOf("21 March 2018"), "the newest first");
        assertTrue(page.contains("Two releases."), page);
        assertTrue(page.contains("Ada praised the charts."), page);
        assertTrue(page.contains("Change the Heath Ling Project Chair <b>approved</b>"), page);
        assertTrue(page.contains("/minutes/2019/board_minutes_2019_03_20.html#A"), page);
    }

    @Test
    void allProjectsAndResolutionsAreListed() {
        String projects = ok("/projects/");
        assertTrue(projects.contains("<a href=\"/projects/Ling\">Ling</a></th><td>2018 to 2019</td>"), projects);
        String resolutions = ok("/resolutions?kind=chair&outcome=approved&project=ling&year=2018");
        assertTrue(resolutions.contains("1 of 2."), resolutions);
        assertTrue(resolutions.contains("21 March 2018"), resolutions);
        assertTrue(ok("/resolutions?kind=terminate").contains("None of the 2 resolutions is of that kind."));
    }

    @Test
    void wordsAndPhrasesAreFoundByYearAndProject() {
        assertTrue(ok(search("charts praised")).contains("2 places, the best first."));
        assertTrue(ok(search("\"praised the charts\"") + "&year=2019").contains("1 place, the best first."));
        assertTrue(ok(search("\"charts praised\"")).contains("Nothing in the published minutes has all of that."));
        assertTrue(ok(search("releases") + "&project=Ling").contains("<mark>releases</mark>"));
        assertTrue(ok(search("releases") + "&project=Broom").contains("Nothing in the published minutes"));
    }

    @Test
    void whoReadsAgendasFindsWordsInThemToo() {
        String seen = as(director, search("\"did well\"")).body();
        assertTrue(seen.contains("<h1>Search agendas and minutes</h1>"), seen);
        assertTrue(seen.contains("<a href=\"/" + running.meeting + "/Ant\">Ant</a>"), seen);
        assertTrue(seen.contains("We <mark>did well</mark>."), seen);
        assertTrue(seen.contains("1 place, the newest first."), seen);
        assertTrue(as(director, search("charts")).body().contains("2 places, the best first."), seen);
        assertTrue(as(director, "/search").body().contains(">2026</option>"));
    }

    @Test
    void strangersFindWordsInPublishedMinutesAlone() {
        for (String page : List.of(
                ok(search("\"did well\"")), as(member, search("\"did well\"")).body())) {
            assertTrue(page.contains("<h1>Search the minutes</h1>"), page);
            assertFalse(page.contains("In agendas"), page);
            assertTrue(page.contains("Nothing in the published minutes has all of that."), page);
            assertFalse(page.contains("2026"), page);
        }
    }

    @Test
    void nothingAReaderTypesIsAQuestionToTheIndex() {
        for (String words : List.of(
                "charts OR nothing",
                "NOT charts",
                "charts*",
                "title:charts",
                "NEAR(a b)",
                "\"",
                "''",
                "(",
                "^",
                "a\"b\"c",
                "-",
                "{charts}",
                "\0",
                "' OR 1=1 --")) {
            assertEquals(200, get(search(words)).statusCode(), words);
        }
        assertTrue(ok(search("charts OR nothing")).contains("Nothing in the published minutes"));
    }

    @Test
    void whatIsNotPublishedIsForThoseWhoMayReadIt() {
        String title = running.clerk.agenda(running.meeting).items().stream()
                .filter(item -> item.kind().isReport() && item.id().equals("A"))
                .findFirst()
                .orElseThrow()
                .title();
        String address = "/projects/" + MinutesLink.project(title).substring("/projects/".length());
        assertEquals(404, get(address).statusCode());
        assertEquals(404, as(member, address).statusCode());
        HttpResponse<String> seen = as(director, address);
        assertEquals(200, seen.statusCode());
        assertTrue(seen.body().contains("In agendas without published minutes"), seen.body());
        assertTrue(seen.body().contains("/" + running.meeting + "/"), seen.body());
    }

    @Test
    void placesLeadToTheItemInTheMinutes() {
        String place = "/minutes/2019/board_minutes_2019_03_20.html#A";
        assertTrue(ok(search("releases") + "&year=2019").contains(place));
        assertTrue(ok("/minutes/2019/board_minutes_2019_03_20.html").contains(" id=\"A\""));
        assertTrue(ok("/resolutions").contains("/minutes/2019/board_minutes_2019_03_20.html#7A"));
    }

    @Test
    void oldReportsOfAProjectWithManyLeadToTheMinutes() {
        String long2001 = PublishedSamples.march(2001).replace("Two releases.", "Word ".repeat(30_000));
        publish("2001-03-21", long2001.replace("Ling", "Lung"));
        publish("2002-03-20", long2001.replace("Ling", "Lung"));
        String page = ok("/projects/lung");
        assertTrue(page.contains("2 reports in published minutes, by year."), page);
        assertFalse(page.contains("Word Word"), "none of the two fits");
        assertTrue(page.contains("<a href=\"/minutes/2001/board_minutes_2001_03_21.html#A\">21 March 2001</a>"), page);
    }

    @Test
    void whatWasWithdrawnIsNotFound() {
        publish("2017-03-15", PublishedSamples.march(2017).replace("charts", "pelicans"));
        assertTrue(ok(search("pelicans")).contains("1 place"));
        running.store.change(books -> {
            Published text =
                    books.published().standing(Kind.MINUTES, "2017-03-15").orElseThrow();
            books.published().withdraw(text, "sec", Instant.EPOCH, "a name too many");
        });
        assertFalse(ok(search("pelicans")).contains("pelicans</mark>"));
        assertFalse(ok("/projects/Ling").contains("2017"));
    }

    @Test
    void anUnknownProjectIsNotThere() {
        assertEquals(404, as(director, "/projects/Gorse").statusCode());
        assertEquals(404, get("/projects/Gorse").statusCode());
    }

    private static void publish(String meeting, String text) {
        Sheet sheet = new Sheet(
                Kind.MINUTES,
                meeting,
                "board_minutes_" + meeting.replace('-', '_') + ".txt",
                Source.ARCHIVE,
                "sec",
                Instant.EPOCH,
                text.getBytes(StandardCharsets.UTF_8));
        running.store.change(books -> new Publisher(Board.builtIn()).publish(books, sheet));
    }

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String ok(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static HttpResponse<String> get(String path) {
        return running.send(running.to(path).header("Accept", "text/html"));
    }

    private static HttpResponse<String> as(String token, String path) {
        return running.send(running.to(path).header("Accept", "text/html").header("Authorization", "Bearer " + token));
    }
}
