// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.docket.SmallAgenda;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs read of agendas, and the changes they make at once. */
class ApiAgendasTest {
    private static Running running;
    private static String director;
    private static String member;
    private static String secretary;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        director = running.person("gus", "gs", Role.DIRECTOR);
        member = running.person("mia", "mi", Role.MEMBER);
        secretary = running.person("sec", "sy", Role.SECRETARY);
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
    void listsAgendas() {
        String list = running.send(running.api(director, "/agendas")).body();
        String one = "{\"date\":\"" + running.meeting + "\",\"revision\":1,\"etag\":\"\\\"1\\\"\",\"phase\":\"P1\"}";
        assertTrue(list.startsWith("[{\"date\":") && list.contains(one), list);
    }

    @Test
    void answersWithTheItems() {
        HttpResponse<String> answer = running.send(running.api(director, ""));
        assertEquals(200, answer.statusCode());
        assertEquals("application/json", header(answer, "Content-Type"));
        assertEquals("\"1\"", header(answer, "ETag"));
        assertTrue(answer.body().contains("\"attach\" : \"A\""), answer::body);
    }

    @Test
    void answersWithTheText() {
        HttpResponse<String> answer = running.send(running.api(member, "text"));
        assertEquals(SmallAgenda.TEXT, answer.body());
        assertEquals("text/plain;charset=utf-8", header(answer, "Content-Type"));
        assertEquals("\"1\"", header(answer, "ETag"));
    }

    @Test
    void textAndItemsHaveAShortAddressToo() {
        for (String end : new String[] {".txt", ".json"}) {
            HttpResponse<String> answer =
                    running.send(running.to("/" + running.meeting + end).header("Authorization", "Bearer " + director));
            assertEquals(
                    running.send(running.api(director, end.equals(".txt") ? "text" : ""))
                            .body(),
                    answer.body());
        }
        HttpResponse<String> none =
                running.send(running.to("/1999-01-01.txt").header("Authorization", "Bearer " + director));
        assertEquals(404, none.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "revisions/1"})
    void whatIsKnownIsNotSentAgain(String path) {
        HttpResponse<String> answer =
                running.send(running.api(director, path).header("If-None-Match", "\"7\", W/\"1\""));
        assertEquals(304, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(
                200,
                running.send(running.api(director, path).header("If-None-Match", "\"7\""))
                        .statusCode());
    }

    @Test
    void makesChangesAtOnce() {
        HttpResponse<String> answer = change(director, "[{\"change\":\"approve\",\"item\":\"B\"}]");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals("{\"revision\":2,\"etag\":\"\\\"2\\\"\"}", answer.body());
        assertTrue(text().contains("[ Bee.\n         approved: gs\n"));
    }

    @Test
    void signsWithTheAccountsInitials() {
        change(director, "[{\"change\":\"approve\",\"item\":\"B\",\"initials\":\"zz\"}]");
        assertTrue(text().contains("[ Bee.\n         approved: gs\n"));
    }

    @Test
    void whatIsSoAlreadyMakesNoRevision() {
        change(director, "[{\"change\":\"approve\",\"item\":\"B\"}]");
        assertEquals(2, running.clerk.newest(running.meeting).orElseThrow().number());
        assertEquals(
                200,
                change(director, "[{\"change\":\"approve\",\"item\":\"B\"}]").statusCode());
        assertEquals(2, running.clerk.newest(running.meeting).orElseThrow().number());
    }

    @Test
    void aChangeSentTwiceIsMadeOnce() {
        String comment = "[{\"id\":\"c-1\",\"change\":\"comment\",\"item\":\"B\",\"text\":\"Well done.\"}]";
        change(director, comment);
        assertEquals(200, change(director, comment).statusCode());
        assertEquals(2, text().split("Well done", -1).length);
    }

    @Test
    void allOfItOrNothing() {
        String changes = "[{\"change\":\"approve\",\"item\":\"B\"},{\"change\":\"approve\",\"item\":\"ZZ\"}]";
        HttpResponse<String> answer = change(director, changes);
        assertProblem(409, "Attachment ZZ is not on this agenda", answer);
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void aStaleDigestIsRefused() {
        String post = "[{\"change\":\"post-report\",\"item\":\"A\",\"text\":\"New.\",\"digest\":\"00\"}]";
        assertProblem(409, "since you read it", change(director, post));
    }

    @Test
    void whoHasNoRightIsTold() {
        assertProblem(403, "approve", change(member, "[{\"change\":\"approve\",\"item\":\"B\"}]"));
        assertEquals(SmallAgenda.TEXT, text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "7",
                "{}",
                "[1]",
                "[{}]",
                "[{\"change\":\"fly\"}]",
                "[{\"change\":7}]",
                "[{\"change\":\"approve\"}]",
                "[{\"change\":\"approve\",\"item\":null}]",
                "[{\"change\":\"approve\",\"item\":[\"B\"]}]",
                "[{\"change\":\"approve\",\"item\":\"B\"}] x",
                "[{\"change\":\"approve\",\"item\":\"B\",\"id\":\"not an id\"}]",
                "\u0000",
                "[[[[[[[["
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String body) {
        HttpResponse<String> answer = change(director, body);
        assertProblem(400, "", answer);
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertProblem(
                400,
                "change 2",
                change(director, "[{\"change\":\"approve\",\"item\":\"B\"},{\"change\":\"approve\"}]"));
    }

    @Test
    void agendasThatAreNotThereAreNotFound() {
        for (String path : new String[] {"", "/text", "/queue", "/revisions", "/revisions/1", "/events"}) {
            assertProblem(404, "", running.send(running.api(director, "/agendas/1999-01-01" + path)));
            assertProblem(404, "", running.send(running.api(director, "/agendas/x'y" + path)));
        }
        assertProblem(
                404,
                "",
                running.send(
                        running.api(director, "/agendas/1999-01-01/changes").POST(BodyPublishers.ofString("[]"))));
    }

    @Test
    void strangersAreToldNothing() {
        for (String path : new String[] {"", "/text", "/queue", "/revisions", "/revisions/1/diff", "/events"}) {
            HttpResponse<String> answer = running.send(running.to("/api/v1/agendas/" + running.meeting + path));
            assertProblem(401, "", answer);
        }
    }

    @Test
    void takesATextEditedByHand() {
        HttpResponse<String> answer = put(secretary, "\"1\"", text().replace("10:00", "11:00"));
        assertEquals("{\"revision\":2,\"etag\":\"\\\"2\\\"\",\"merged\":false}", answer.body());
        assertEquals("\"2\"", header(answer, "ETag"));
        assertTrue(text().contains("11:00"));
    }

    @Test
    void mergesWhatOthersCommittedMeanwhile() {
        String read = text();
        change(director, "[{\"change\":\"approve\",\"item\":\"B\"}]");
        HttpResponse<String> answer = put(secretary, "\"1\"", read.replace("10:00", "11:00"));
        assertEquals("{\"revision\":3,\"etag\":\"\\\"3\\\"\",\"merged\":true}", answer.body());
        assertTrue(text().contains("11:00") && text().contains("approved: gs"), ApiAgendasTest::text);
    }

    @Test
    void namesWhatBothChanged() {
        String read = text();
        put(secretary, "\"1\"", read.replace("WHEREAS, there is one.", "WHEREAS, there are two."));
        HttpResponse<String> answer =
                put(secretary, "\"1\"", read.replace("WHEREAS, there is one.", "WHEREAS, there is none."));
        assertProblem(412, "", answer);
        assertTrue(answer.body().contains("\"items\":[\"7A\"]"), answer::body);
        assertTrue(text().contains("there are two"));
    }

    @Test
    void aTextWithoutIfMatchIsNotTaken() {
        HttpResponse<String> answer =
                running.send(running.api(secretary, "text").PUT(BodyPublishers.ofString("x")));
        assertProblem(428, "If-Match", answer);
        for (String mark : new String[] {"\"9\"", "1", "\"x\"", "\"0\"", "\"99999999999999\""}) {
            assertProblem(412, "", put(secretary, mark, "x"));
        }
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void notEverybodyEditsByHand() {
        assertProblem(403, "edit the whole text", put(member, "\"1\"", text() + "x"));
        assertProblem(
                409, "only the secretary", put(director, "\"1\"", text().replace("approved: jt", "approved: jt, zz")));
    }

    private static String text() {
        return running.send(running.api(director, "text")).body();
    }

    private static HttpResponse<String> change(String token, String json) {
        return running.send(running.api(token, "changes").POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> put(String token, String ifMatch, String text) {
        return running.send(
                running.api(token, "text").header("If-Match", ifMatch).PUT(BodyPublishers.ofString(text)));
    }

    private static void assertProblem(int status, String detail, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        for (String part : new String[] {"\"title\":\"", "\"status\":" + status, "\"detail\":\"", detail}) {
            assertTrue(answer.body().contains(part), answer::body);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
