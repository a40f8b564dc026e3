// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is not as this site sends it changes nothing. */
class RefusedFormsTest {
    private static Running running;
    private static String director;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        director = running.person("gus", "gs", Role.DIRECTOR);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        running.newMeeting();
    }

    @Test
    void aReportWithoutItsTextIsNotErased() {
        assertNothingChanges("text", "/Ant/edit", "title=Ant&digest=" + digest("A"));
    }

    @Test
    void aReportIsNotReplacedUnread() {
        assertNothingChanges("digest", "/Ant/edit", "title=Ant&text=Mine");
        assertNothingChanges("digest", "/Ant/edit", "title=Ant&digest=&text=Mine");
    }

    @Test
    void anUnknownWordIsNoAttendance() {
        assertNothingChanges("banana", "/changes", "change=banana");
    }

    @Test
    void anItemIsNotAddedWithoutItsText() {
        assertNothingChanges("text", "/add", "kind=discussion&change=add&title=One");
        assertNothingChanges("change", "/add", "kind=discussion&change=banana&title=One&text=Two");
    }

    @Test
    void anItemIsNotWithdrawnWithoutAReason() {
        assertNothingChanges("reason", "/Change-Ant-Chair/withdrawal", "change=withdraw");
        assertNothingChanges("change", "/Change-Ant-Chair/withdrawal", "change=banana");
    }

    @Test
    void anActionItemIsNamedInFull() {
        assertNothingChanges("owner", "/actions/changes", "change=add-action&text=x");
        assertNothingChanges("text", "/actions/changes", "change=drop-action&owner=Joe");
        assertNothingChanges("status", "/actions/changes", "change=action-status&owner=Joe&text=x");
        assertNothingChanges("was-owner", "/actions/changes", "change=edit-action&owner=Joe&text=x");
        assertNothingChanges("banana", "/actions/changes", "change=banana&owner=Joe&text=x");
    }

    @Test
    void aFlagIsNotQueuedWithoutTheCommentThatIsRefused() {
        HttpResponse<String> answer = post("/queue", "change=flag&item=A&text=bad+%3Cprivate%3E+tag");
        assertEquals(409, answer.statusCode(), answer::body);
        HttpResponse<String> queue = running.send(running.api(director, "queue").GET());
        assertEquals("[]", queue.body().replaceAll("\\s", ""));
    }

    @Test
    void whoFlagsSaysWhyOrThatThereIsNothingToSay() {
        HttpResponse<String> asked = post("/queue", "change=flag&item=B&to=/");
        assertEquals(409, asked.statusCode());
        assertTrue(asked.body().contains("Say why the board should speak of this"), asked.body());
        assertEquals(303, post("/queue", "change=flag&item=B&silent=yes&to=/").statusCode());
        assertEquals(303, post("/queue", "change=unflag&item=B&to=/").statusCode());
        assertEquals(
                303, post("/queue", "change=comment&item=B&text=Who%3F&to=/").statusCode());
        assertEquals(303, post("/queue", "change=flag&item=B&to=/").statusCode());
    }

    @Test
    void whoMayNotFileGetsNoForm() {
        String member = running.person("mem", "mb", Role.MEMBER);
        HttpResponse<String> form = running.send(running.to("/" + running.meeting + "/Ant/edit")
                .header("Authorization", "Bearer " + member)
                .GET());
        assertEquals(403, form.statusCode());
    }

    private static void assertNothingChanges(String field, String path, String body) {
        String before = text();
        HttpResponse<String> answer = post(path, body);
        assertEquals(400, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(field), answer::body);
        assertEquals(before, text());
    }

    private static String digest(String item) {
        return running.clerk.agenda(running.meeting).item(item).orElseThrow().digest();
    }

    private static String text() {
        return running.clerk.agenda(running.meeting).text();
    }

    private static HttpResponse<String> post(String path, String body) {
        return running.send(
                running.form("/" + running.meeting + path, body).header("Authorization", "Bearer " + director));
    }
}
