// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docket.clerk.Parcel;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Published minutes are read without signing in, as pages, text, feed and calendar; withdrawn ones say why. */
class PublicMinutesPagesTest {
    private static final String TEXT = """
            Board of Directors Meeting Minutes

                        April 18, 2018

             1. Call to order

                The meeting began <early> & ended.

             6. Committee Reports

                A. Apache Ant Project [Pat Doe]

                   See Attachment A

            ------------------------------------------
            Attachment A: Report from the Apache Ant Project  [Pat Doe]

            All well. See https://example.org/ant
            ------------------------------------------------------
            End of minutes for the April 18, 2018 board meeting.
            """;

    private Running running;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        publish("2018-04-18", TEXT);
        publish("2018-04-18-2", "Minutes of the second\n");
        publish("1999-06-01", "Minutes of old\n");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void yearsLeadToMeetingsAndTheirTexts() {
        String shelf = get("/minutes/").body();
        assertTrue(shelf.indexOf(">2018<") < shelf.indexOf(">1999<"), shelf);
        assertTrue(shelf.contains("href=\"/minutes/2018/board_minutes_2018_04_18_2.html\""), shelf);
        assertTrue(shelf.contains("Minutes of 18 April 2018, second meeting"), shelf);
        String year = get("/minutes/2018/").body();
        assertFalse(year.contains("1999_06_01"), year);
        assertTrue(year.contains("rel=\"prev\" href=\"/minutes/1999/\""), year);
    }

    @Test
    void aPageHasAnAnchorForEveryItemAndLeadsToItsProject() {
        String page = get("/minutes/2018/board_minutes_2018_04_18.html").body();
        assertTrue(page.contains("<h2 id=\"section-1\">1. Call to order</h2>"), page);
        assertTrue(
                page.contains("<a href=\"#A\">Attachment A: Report from the Apache Ant Project  [Pat Doe]</a>"), page);
        assertTrue(page.contains("href=\"/projects/Apache-Ant\""), page);
        assertTrue(page.contains("began &lt;early&gt; &amp; ended"), page);
        assertTrue(page.contains("href=\"https://example.org/ant\""), page);
        assertTrue(page.contains("rel=\"prev\" href=\"/minutes/1999/board_minutes_1999_06_01.html\""), page);
    }

    @Test
    void theTextIsGivenToTheByteAndKnownAgain() {
        HttpResponse<String> text = get("/minutes/2018/board_minutes_2018_04_18.txt");
        assertEquals(TEXT, text.body());
        assertEquals(
                "text/plain;charset=utf-8",
                text.headers().firstValue("Content-Type").orElseThrow());
        String etag = text.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = running.send(
                running.to("/minutes/2018/board_minutes_2018_04_18.txt").header("If-None-Match", etag));
        assertEquals(304, again.statusCode());
    }

    @Test
    void whatWasNeverPublishedIsNotThere() {
        assertEquals(404, get("/minutes/2018/board_minutes_2018_05_18.txt").statusCode());
        assertEquals(404, get("/minutes/1999/board_minutes_2018_04_18.txt").statusCode());
        assertEquals(404, get("/minutes/2018/board_minutes_2018_04_18.pdf").statusCode());
        assertEquals(404, get("/minutes/2017/").statusCode());
        assertEquals(404, get("/minutes/%2e%2e%2f/").statusCode());
    }

    @Test
    void papersImportedBeforeThereWasABookOfThemAreShown() {
        byte[] text = "Minutes of 2010\n".getBytes(StandardCharsets.UTF_8);
        Parcel.Sheet sheet = new Parcel.Sheet(Paper.Kind.PUBLISHED, "2010-01-20", text);
        running.clerk.receive(new Parcel(Map.of(), Map.of(), List.of(sheet), List.of()), Optional.empty());
        assertEquals(
                "Minutes of 2010\n",
                get("/minutes/2010/board_minutes_2010_01_20.txt").body());
        assertTrue(get("/minutes/").body().contains("Minutes of 20 January 2010"));
    }

    @Test
    void aWithdrawnTextSaysWhenAndWhyEverywhere() {
        withdraw("2018-04-18", "A name was wrong");
        HttpResponse<String> text = get("/minutes/2018/board_minutes_2018_04_18.txt");
        assertEquals(410, text.statusCode());
        for (String shown : List.of(
                text.body(),
                get("/minutes/2018/board_minutes_2018_04_18.html").body(),
                get("/minutes/feed").body())) {
            assertTrue(shown.contains("withdrawn on 20 January 2026: A name was wrong"), shown);
            assertFalse(shown.contains("ended."), shown);
        }
        assertTrue(get("/minutes/2018/").body().contains(">withdrawn<"));
    }

    @Test
    void theFeedIsWellFormedAndAnEntryStaysTheSameWhenItsTextIsCorrected() throws Exception {
        Document before = feed();
        assertEquals(3, before.getElementsByTagName("entry").getLength());
        withdraw("2018-04-18", "Wrong");
        running.clock.set("2026-01-25T12:00:00Z");
        publish("2018-04-18", "Better\n");
        Document after = feed();
        assertEquals(3, after.getElementsByTagName("entry").getLength());
        String id = "tag:apache.org,2000:board_minutes_2018_04_18";
        assertEquals(id, after.getElementsByTagName("id").item(1).getTextContent());
        assertEquals(
                "2026-01-20T12:00:00Z",
                after.getElementsByTagName("published").item(0).getTextContent());
        assertEquals(
                "2026-01-25T12:00:00Z",
                after.getElementsByTagName("updated").item(1).getTextContent());
    }

    private Document feed() throws Exception {
        HttpResponse<String> feed = get("/minutes/feed");
        assertEquals(
                "application/atom+xml;charset=utf-8",
                feed.headers().firstValue("Content-Type").orElseThrow());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void strangersSeeTheMeetingsHeldAndReadersThosePlanned() {
        running.newMeeting();
        String held = get("/calendar.ics").body();
        assertTrue(held.contains("UID:2018-04-18-2@"), held);
        assertTrue(held.contains("DTSTART;VALUE=DATE:20180418\r\n"), held);
        assertFalse(held.contains("20260121"), held);
        String token = running.person("gil", "gg", Role.GUEST);
        String all = running.send(running.to("/calendar.ics").header("Authorization", "Bearer " + token))
                .body();
        assertTrue(all.contains("UID:2026-01-21@"), all);
        assertTrue(all.contains("DTSTART:20260121T"), all);
        assertFalse(all.contains("DESCRIPTION"), all);
        assertTrue(all.lines().allMatch(line -> line.length() <= 75), all);
    }

    private HttpResponse<String> get(String path) {
        return running.send(running.to(path));
    }

    private void publish(String meeting, String text) {
        Instant now = running.clock.instant();
        running.store.change(books -> books.published()
                .publish(
                        new Sheet(
                                Kind.MINUTES,
                                meeting,
                                "any.txt",
                                Source.ARCHIVE,
                                "clr",
                                now,
                                text.getBytes(StandardCharsets.UTF_8)),
                        List.of()));
    }

    private void withdraw(String meeting, String reason) {
        running.store.change(books -> {
            Published standing =
                    books.published().standing(Kind.MINUTES, meeting).orElseThrow();
            books.published().withdraw(standing, "clr", running.clock.instant(), reason);
        });
    }
}
