// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A director reads, speaks and commits with nothing but links and forms. */
class PagesTest {
    private static Running running;
    private static String director;
    private static String member;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        director = running.person("gus", "gs", Role.DIRECTOR);
        member = running.person("mia", "mm", Role.MEMBER);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        running.newMeeting();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/Ant",
                "/queue",
                "/queue/Ant",
                "/flagged",
                "/flagged/Ant",
                "/missing",
                "/rejected",
                "/comments",
                "/search",
                "/search?q=well",
                "/help",
                "/shepherd/Sam",
                "/shepherd/queue/Ant",
                "/revisions",
                "/revisions/1",
                "/Ant/edit",
                "/Ant/since/1"
            })
    void everyPageSaysWhatWaits(String page) {
        HttpResponse<String> answer = get(director, page);
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("<body data-pending=\"0\">"), answer::body);
        assertTrue(answer.body().contains("<h1"), answer::body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Cat",
                "/queue/Cat",
                "/shepherd/Nobody",
                "/revisions/99",
                "/revisions/x",
                "/Ant/since/99",
                "/Cat/edit"
            })
    void whatIsNotThereIsSaidToBeMissing(String page) {
        HttpResponse<String> answer = get(director, page);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<h1>"), answer::body);
    }

    @Test
    void theFrontDoorLeadsToTheMeeting() {
        HttpResponse<String> answer = running.send(running.to("/").header("Authorization", "Bearer " + director));
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").matches(".*/2026-01-21[-\\d]*/"));
    }

    @Test
    void anApprovalWaitsUntilItIsCommitted() {
        HttpResponse<String> answer = say("change=approve&item=A&title=Ant&to=/elsewhere");
        assertEquals(303, answer.statusCode(), answer::body);
        assertEquals("/elsewhere", place(answer));
        assertTrue(
                get(director, "/").body().contains("data-item=\"A\" data-status=\"reviewed\" data-mine=\"approve\""));
        assertTrue(get(director, "/queue")
                .body()
                .contains("<textarea name=\"message\" rows=\"4\">Approve Ant</textarea>"));
        HttpResponse<String> committed = post("/queue/commit", "message=Well+done");
        assertEquals("/" + running.meeting + "/queue?committed=2", place(committed));
        assertTrue(get(director, "/queue?committed=2").body().contains("revision 2</a> now"));
        String ant = get(director, "/Ant").body();
        assertTrue(ant.contains("<li>Name of gus</li>"), ant);
        assertTrue(get(director, "/revisions").body().contains("Well done"));
        assertTrue(get(director, "/revisions/2").body().contains("<ins>+          approved: jt, gs"));
    }

    @Test
    void whatIsTakenBackIsGone() {
        say("change=approve&item=A&title=Ant&to=/");
        post("/queue/removal", "number=0&kind=approve&item=A&to=/");
        assertTrue(get(director, "/queue").body().contains("data-pending=\"0\""));
    }

    @Test
    void anotherChangeThanTheOneShownIsNotTakenBack() {
        say("change=approve&item=A&title=Ant&to=/");
        post("/queue/removal", "number=0&kind=flag&item=A&to=/");
        post("/queue/removal", "number=1&kind=approve&item=A&to=/");
        assertTrue(get(director, "/queue").body().contains("data-pending=\"1\""));
    }

    @Test
    void aFlagComesWithItsReason() {
        say("change=flag&item=A&title=Ant&text=Why+so+%3Cshort%3E%3F&mark=question+1&to=/");
        String queue = get(director, "/queue").body();
        assertTrue(queue.contains("data-pending=\"2\""), queue);
        assertTrue(queue.contains("Why so &lt;short&gt;?"), queue);
        post("/queue/commit", "");
        String item = get(director, "/Ant").body();
        assertTrue(item.contains("data-status=\"flagged\" data-mine=\"flagged commented\""), item);
        assertTrue(item.contains("question 1, not answered yet"), item);
    }

    @Test
    void aCommentIsWrittenAnewAndWithdrawn() {
        say("change=comment&item=A&title=Ant&text=One&mark=&to=/");
        say("change=comment&item=A&title=Ant&text=Two&mark=hold&until=2026-03-01&draft=&to=/");
        String queue = get(director, "/queue").body();
        assertTrue(queue.contains("data-pending=\"1\"") && queue.contains("hold 2026-03-01"), queue);
        say("change=comment&item=A&title=Ant&text=+&mark=&draft=hold+2026-03-01&to=/");
        assertTrue(get(director, "/queue").body().contains("data-pending=\"0\""));
    }

    @Test
    void onesOwnCommentIsChangedAndWithdrawn() {
        say("change=comment&item=A&title=Ant&text=One&mark=question+1&to=/");
        post("/queue/commit", "");
        assertTrue(get(director, "/Ant").body().contains("name=\"was\" value=\"[question 1] One\""));
        assertFalse(get(member, "/Ant").body().contains("name=\"was\""));
        say("change=edit-comment&item=A&title=Ant&was=" + encoded("[question 1] One") + "&text=Two&to=/");
        assertTrue(get(director, "/queue").body().contains("Change my comment"));
        post("/queue/commit", "");
        assertTrue(get(director, "/Ant").body().contains("name=\"was\" value=\"[question 1] Two\""));
        say("change=withdraw-comment&item=A&title=Ant&was=" + encoded("[question 1] Two") + "&text=Two&to=/");
        post("/queue/commit", "");
        assertFalse(get(director, "/Ant").body().contains("id=\"comments\""));
    }

    @Test
    void whatIsRefusedComesBackAsTyped() {
        HttpResponse<String> answer = say("change=comment&item=A&title=Ant&text=An+%3Cprivate%3E+open&mark=&to=/");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("has no partner"), answer::body);
        assertTrue(answer.body().contains(">An &lt;private&gt; open</textarea>"), answer::body);
        HttpResponse<String> renamed = say("change=comment&item=A&title=Aunt&text=Good&mark=&to=/");
        assertEquals(409, renamed.statusCode());
        assertTrue(renamed.body().contains(">Good</textarea>"), renamed::body);
    }

    @Test
    void aMemberDoesNotApprove() {
        HttpResponse<String> answer =
                running.send(running.form("/" + running.meeting + "/queue", "change=approve&item=A&title=Ant&to=/")
                        .header("Authorization", "Bearer " + member)
                        .header("Accept", "text/html"));
        assertEquals(403, answer.statusCode());
        assertFalse(get(member, "/Ant").body().contains("value=\"approve\""));
    }

    @Test
    void aFormLeadsNowhereElse() {
        HttpResponse<String> answer = say("change=approve&item=A&title=Ant&to=//evil.example.org/");
        assertEquals("/", place(answer));
    }

    @Test
    void aReportIsFiledAtOnce() {
        String digest =
                running.clerk.agenda(running.meeting).item("B").orElseThrow().digest();
        HttpResponse<String> answer = post(
                "/Bee/edit", "title=Bee&read=1&digest=" + digest + "&text=" + encoded("We are busy.\r\nAll of us."));
        assertEquals(303, answer.statusCode(), answer::body);
        assertTrue(get(director, "/Bee").body().contains("<pre>We are busy.\nAll of us.</pre>"));
    }

    @Test
    void whoeverIsSlowerSeesBothAndLosesNothing() {
        String digest =
                running.clerk.agenda(running.meeting).item("A").orElseThrow().digest();
        post("/Ant/edit", "title=Ant&read=1&digest=" + digest + "&text=" + encoded("We did better."));
        HttpResponse<String> late =
                post("/Ant/edit", "title=Ant&read=1&digest=" + digest + "&text=" + encoded("We did worse."));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("<del>- We did well.\n</del><ins>+ We did better.\n</ins>"), late::body);
        assertTrue(late.body().contains("<del>- We did better.\n</del><ins>+ We did worse.\n</ins>"), late::body);
        assertTrue(late.body().contains("\nWe did worse.</textarea>"), late::body);
        String newest =
                running.clerk.agenda(running.meeting).item("A").orElseThrow().digest();
        assertTrue(late.body().contains("name=\"digest\" value=\"" + newest + "\""), late::body);
    }

    @Test
    void anApprovalOfAnEarlierTextLeadsToTheDifference() {
        say("change=approve&item=A&title=Ant&to=/");
        post("/queue/commit", "");
        String digest =
                running.clerk.agenda(running.meeting).item("A").orElseThrow().digest();
        post("/Ant/edit", "title=Ant&read=2&digest=" + digest + "&text=" + encoded("We did better."));
        String item = get(director, "/Ant").body();
        assertTrue(item.contains("data-stale=\"2\""), item);
        String link = item.replaceFirst("(?s).*<a class=\"stale\" href=\"/[^/]*([^\"]*)\".*", "$1");
        String difference = get(director, link).body();
        assertTrue(difference.contains("<del>- We did well.\n</del><ins>+ We did better.\n</ins>"), difference);
    }

    @Test
    void whoComesIsInTheRollCall() {
        post("/changes", "change=attend&to=/");
        assertTrue(get(director, "/Roll-Call").body().contains("I cannot come"));
        post("/changes", "change=regrets&to=/");
        assertTrue(get(director, "/Roll-Call").body().contains("I will come"));
    }

    @Test
    void theFormattedViewIsRemembered() {
        HttpResponse<String> answer = running.send(
                running.form("/formatted", "formatted=yes&to=/").header("Authorization", "Bearer " + director));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        HttpResponse<String> page = running.send(running.to("/" + running.meeting + "/Ant")
                .header("Authorization", "Bearer " + director)
                .header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
        assertTrue(page.body().contains("<div class=\"prose\"><p>We did well.</p>"), page::body);
    }

    private static HttpResponse<String> get(String token, String page) {
        return running.send(running.to("/" + running.meeting + page)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html"));
    }

    private static HttpResponse<String> say(String form) {
        return post("/queue", form);
    }

    private static HttpResponse<String> post(String page, String form) {
        return running.send(running.form("/" + running.meeting + page, form)
                .header("Authorization", "Bearer " + director)
                .header("Accept", "text/html"));
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
