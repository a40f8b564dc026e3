// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.SmallAgenda;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.clerk.MinutesDraft;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A director approves minutes on the page of their item: not before there is a draft, and only the draft that was read. */
class ApprovingMinutesTest {
    private static final String MEETING = "2026-01-21";
    private static final String ITEM = "/2026-02-18/January-21-2026";
    private static final Person CLERK = new Person("clr", "Clr", "clr", "", Set.of(Role.SECRETARY));

    private Running running;
    private MinutesDesk desk;
    private String director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        desk = MinutesDesk.of(running.clerk, running.clock);
        director = running.person("gus", "gs", Role.DIRECTOR);
        running.clerk.take(MEETING, SmallAgenda.TEXT.replace("Pat Doe\n", "Pat Doe <private>in bed</private>\n"));
        running.clerk.take("2026-02-18", SmallAgenda.approving("January 21, 2026", "February 18, 2026"));
        running.clock.set("2026-01-22T10:00:00Z");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String get(String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + director))
                .body();
    }

    private HttpResponse<String> send(String path, String body) {
        return running.send(running.form(path, body).header("Authorization", "Bearer " + director));
    }

    /** Presses "Approve" on a page that was opened before. */
    private HttpResponse<String> approve(String page) {
        String form = page.substring(page.indexOf("<div class=\"actions\">"));
        Matcher fields = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(form.substring(0, form.indexOf("</form>")));
        String sent = fields.results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("/2026-02-18/queue", sent + "&change=approve");
    }

    /** What the page of the queue says is left to review. */
    private String review() {
        String page = get("/2026-02-18/queue");
        return page.substring(page.indexOf("aria-label=\"Left to review\""));
    }

    private void edit(String was, String now) {
        MinutesDraft draft = desk.draft(CLERK, MEETING).orElseThrow();
        desk.edit(CLERK, MEETING, new Typed(draft.version(), draft.record().replace(was, now), ""), List.of());
    }

    @Test
    void withoutADraftThereIsNothingToApprove() {
        String page = get(ITEM);
        assertTrue(page.contains("No draft yet."));
        assertFalse(page.contains("value=\"approve\"") || page.contains("data-key=\"y\""), page);
        assertFalse(review().contains("January-21-2026"), "it is not left to review");
        desk.make(CLERK, MEETING);
        assertTrue(get(ITEM).contains("value=\"approve\" data-key=\"y\""));
        assertTrue(review().contains("January-21-2026"));
        desk.takeBack(CLERK, MEETING, "Too early");
        assertFalse(get(ITEM).contains("value=\"approve\""));
    }

    @Test
    void theFormSaysWhichDraftWasReadAndAnotherIsRefusedWithTheDifference() {
        desk.make(CLERK, MEETING);
        String page = get(ITEM);
        String read = desk.draft(CLERK, MEETING).orElseThrow().recordSha256();
        assertTrue(page.contains("name=\"minutes\" value=\"" + read + "\""));
        edit("We did well.", "We did very well.");
        HttpResponse<String> refused = approve(page);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("has changed since you read it. Read what has changed"), refused.body());
        assertTrue(refused.body().contains("You read an earlier version of this draft, and nothing is approved."));
        String difference = "/2026-01-21/minutes/" + read;
        assertTrue(refused.body().contains("<a href=\"" + difference + "\">What has changed since</a>"));
        assertTrue(get(difference).contains("+ We did very well."), get(difference));
        assertEquals(303, approve(refused.body()).statusCode());
        assertEquals(303, send("/2026-02-18/queue/commit", "message=").statusCode());
        assertTrue(get(ITEM).contains("<li>Name of gus"));
    }

    @Test
    void whatWasQueuedBeforeTheDraftChangedWaitsAndSaysWhy() {
        desk.make(CLERK, MEETING);
        String read = desk.draft(CLERK, MEETING).orElseThrow().recordSha256();
        approve(get(ITEM));
        edit("We did well.", "We did very well.");
        assertEquals(409, send("/2026-02-18/queue/commit", "message=").statusCode());
        String queue = get("/2026-02-18/queue");
        assertTrue(queue.contains("has changed since you read it."), queue);
        assertTrue(queue.contains("<a href=\"/2026-01-21/minutes/" + read + "\">What has changed since</a>"));
        assertFalse(get(ITEM).contains("<li>Name of gus"));
    }

    @Test
    void whoDoesNotReadTheRecordIsNotToldItsDigest() {
        desk.make(CLERK, MEETING);
        String read = desk.draft(CLERK, MEETING).orElseThrow().recordSha256();
        assertTrue(get(ITEM).contains(read.substring(0, 12)));
        director = running.person("amy", "ar", Role.MEMBER);
        assertFalse(get(ITEM).contains(read.substring(0, 12)));
        assertFalse(get("/2026-01-21/minutes").contains(read.substring(0, 12)));
    }
}
