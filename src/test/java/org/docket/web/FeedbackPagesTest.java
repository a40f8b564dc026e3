// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages show to whom mail on reports goes, and the mail itself, before anything is committed or sent. */
class FeedbackPagesTest {
    private static final String COMMITTEES = """
            ====================
            1. COMMITTEES

                NAME          CHAIR
                ------        -----------
                Ant           Pat Doe <pat@example.org>
                Bee           Kim Roe <kim@example.org>
            """;

    private Running running;
    private String director;
    private String secretary;

    @BeforeEach
    void open(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        keep(Paper.Kind.COMMITTEES, "", COMMITTEES);
        director = running.person("joe", "jt", Role.DIRECTOR);
        secretary = running.person("clr", "clr", Role.SECRETARY);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void theFormSaysWhoGetsIt() {
        String page = get(director, "Ant").body();
        assertTrue(page.contains("this goes to pat@example.org, 15 minutes after it is committed."), page);
        assertTrue(page.contains("at most 30 minutes after the first, goes in the same mail"), page);
    }

    @Test
    void onAMissingReportItAsks() {
        String page = get(director, "Bee").body();
        assertTrue(page.contains("Mail it to kim@example.org, though the report is missing"), page);
        post(director, "queue", "change=comment&item=B&text=Where&anyway=yes&to=/");
        post(director, "queue/commit", "message=");
        assertEquals(1, waiting());
    }

    @Test
    void theFormShowsTheMailAndKeepsWhatWasTyped() {
        String page = post(director, "mails", "change=comment&item=A&title=Ant&text=Well+done&to=/x")
                .body();
        assertTrue(page.contains("<dd>pat@example.org</dd>"), page);
        assertTrue(page.contains("\n  Well done\n"), page);
        assertTrue(page.contains(">Well done</textarea>"), page);
        assertEquals(0, waiting());
    }

    @Test
    void theQueueShowsWhatWouldBeMailed() {
        post(director, "queue", "change=comment&item=A&text=Well+done&to=/");
        post(director, "queue", "change=comment&item=B&text=Where&to=/");
        assertTrue(get(director, "queue").body().contains("/mails\">Preview what would be mailed</a>"));
        String page = get(director, "mails").body();
        assertTrue(page.contains("\n  Well done\n"), page);
        assertTrue(page.contains("Not mailed. Bee: The report is missing"), page);
    }

    @Test
    void nothingWaits() {
        assertTrue(get(director, "mails").body().contains("Nothing of this would be mailed."));
    }

    @Test
    void theItemSaysWhatBecameOfAComment() {
        post(director, "queue", "change=comment&item=A&text=Well+done&to=/");
        post(director, "queue/commit", "message=");
        assertTrue(get(director, "Ant").body().contains("waits for somebody to release its mail"));
    }

    @Test
    void theSecretarySendsFeedbackOnce() {
        keep(Paper.Kind.NOTES, running.meeting, "{\"Ant\": \"Thanks.\"}");
        running.clock.advance(Duration.ofDays(2));
        assertTrue(get(secretary, "feedback").body().contains("\n  Thanks.\n"));
        assertEquals(303, post(secretary, "feedback", "item=A").statusCode());
        String again = post(secretary, "feedback", "item=A").body();
        assertTrue(again.contains("was sent already; nothing is sent now."), again);
        assertTrue(again.contains("Sent already: held."), again);
        assertFalse(again.contains("type=\"checkbox\""), again);
        assertEquals(1, waiting());
    }

    @Test
    void beforeTheMeetingItSaysThatItIsTooEarly() {
        keep(Paper.Kind.NOTES, running.meeting, "{\"Ant\": \"Thanks.\"}");
        String page = get(secretary, "feedback").body();
        assertTrue(page.contains("the meeting has not been"), page);
        assertFalse(page.contains("Send what is ticked"), page);
    }

    @Test
    void theChairSeesItAndDoesNotSendIt() {
        keep(Paper.Kind.NOTES, running.meeting, "{\"Ant\": \"Thanks.\"}");
        running.clock.advance(Duration.ofDays(2));
        String chair = running.person("huw", "hc", Role.CHAIR);
        assertFalse(get(chair, "feedback").body().contains("Send what is ticked"));
        assertEquals(403, post(chair, "feedback", "item=A").statusCode());
        assertEquals(403, get(director, "feedback").statusCode());
    }

    private int waiting() {
        return running.house.mailroom().ledger().asking().size();
    }

    private void keep(Paper.Kind kind, String meeting, String text) {
        Papers.Entry entry = new Papers.Entry("clr", running.clock.instant());
        running.store.change(books -> books.papers().keep(kind, meeting, entry, Blob.of(text)));
    }

    private HttpResponse<String> get(String token, String page) {
        return running.send(running.to("/" + running.meeting + "/" + page).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> post(String token, String page, String body) {
        return running.send(
                running.form("/" + running.meeting + "/" + page, body).header("Authorization", "Bearer " + token));
    }
}
