// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs write down of a meeting, and read of it. */
class ApiActsTest {
    private static final String HERE =
            "{\"id\":\"s\",\"act\":\"seated\",\"name\":\"Pat Doe\",\"group\":\"director\",\"present\":true}";
    private static final String NOTE =
            "{\"id\":\"n1\",\"act\":\"noted\",\"item\":\"A\",\"title\":\"Ant\",\"from\":0,\"text\":\"Ask them.\"}";

    private static Running running;
    private static String secretary;
    private static String director;
    private static String member;
    private static String guest;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        running.clock.advance(Duration.ofHours(22));
        secretary = running.person("clr", "cr", Role.SECRETARY);
        director = running.person("joe", "jt", Role.DIRECTOR);
        member = running.person("amy", "ar", Role.MEMBER);
        guest = running.person("gus", "gg", Role.GUEST);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        running.newMeeting();
        assertEquals(200, write("{\"id\":\"b\",\"act\":\"begun\"}").statusCode());
    }

    @Test
    void whatIsWrittenDownIsRead() {
        assertEquals(
                "{\"number\":2,\"when\":\"2026-01-21T10:00:00Z\",\"version\":1}",
                write(NOTE).body());
        assertEquals(
                "[{\"act\":\"begun\",\"at\":\"2026-01-21T10:00:00Z\",\"number\":1,\"who\":\"clr\","
                        + "\"when\":\"2026-01-21T10:00:00Z\"},"
                        + "{\"act\":\"noted\",\"from\":0,\"text\":\"Ask them.\",\"item\":\"A\",\"title\":\"Ant\",\"number\":2,"
                        + "\"who\":\"clr\",\"when\":\"2026-01-21T10:00:00Z\"}]",
                read(member));
    }

    @Test
    void whatIsSentTwiceIsAnsweredTwiceAndWrittenOnce() {
        String first = write(NOTE).body();
        assertEquals(first, write(NOTE).body());
        assertEquals(1, read(secretary).split("noted", -1).length - 1);
    }

    @Test
    void whoWritesMeanwhileIsTold() {
        write(NOTE);
        String answer = write(NOTE.replace("n1", "n2").replace("Ask them.", "Thank them."))
                .body();
        assertTrue(answer.endsWith("\"others\":{\"number\":2,\"who\":\"clr\",\"text\":\"Ask them.\"}}"), answer);
    }

    @Test
    void whatConsentComesToIsNotReadFromWhoAsks() {
        write(HERE);
        HttpResponse<String> consent =
                write("{\"id\":\"c\",\"act\":\"consented\",\"sections\":[\"committees\"],\"present\":[\"Kim\"]}");
        assertEquals(200, consent.statusCode(), consent::body);
        assertTrue(consent.body().contains("\"present\":[\"Pat Doe\"]"), consent::body);
        assertTrue(consent.body().contains("\"voices\":[\"jt\"],\"item\":\"A\""), consent::body);
        assertTrue(consent.body().contains("\"apart\":[\"Bee\"]"), consent::body);
    }

    @Test
    void aVoteIsWrittenDownAndTakenBack() {
        write(HERE);
        String vote = "{\"id\":\"v\",\"act\":\"voted\",\"item\":\"7A\",\"reverse\":true,"
                + "\"ballots\":[{\"name\":\"Pat Doe\",\"choice\":\"yes\"}]}";
        assertEquals(200, write(vote).statusCode());
        assertTrue(read(member).contains("\"choice\":\"yes\""));
        String strike = "{\"id\":\"x\",\"act\":\"struck\",\"strikes\":3,\"reason\":\"the wrong item\"}";
        assertEquals(200, write(strike).statusCode());
        assertFalse(read(member).contains("\"choice\":\"yes\""));
    }

    @Test
    void whatIsNotAnActIsMalformed() {
        assertEquals(400, write("[]").statusCode());
        assertProblem("An id is 1 to 64 letters, digits and hyphens.", 400, NOTE.replace("n1", "n 1"));
        assertProblem("act: There is no act \\\"sung\\\".", 400, NOTE.replace("noted", "sung"));
        assertProblem("The field \\\"text\\\" is missing.", 400, NOTE.replace("\"text\"", "\"words\""));
        assertProblem("The field \\\"item\\\" is missing.", 400, NOTE.replace("\"item\"", "\"of\""));
    }

    @Test
    void whatCannotBeSoIsRefused() {
        assertProblem("Item 7B is not on this agenda.", 409, NOTE.replace("\"A\"", "\"7B\""));
        assertProblem("The meeting has been called to order already.", 409, "{\"id\":\"b2\",\"act\":\"begun\"}");
        String vote = "{\"id\":\"v\",\"act\":\"voted\",\"item\":\"7A\",\"ballots\":[]}";
        assertProblem(
                "0 of 1 directors are present, 1 needed: there is no quorum, so nothing can be decided.", 409, vote);
    }

    @Test
    void onlyTheSecretaryWritesAndNobodyElseLearnsWhatThereIs() {
        for (String act : new String[] {NOTE, NOTE.replace("\"A\"", "\"ZZ\""), HERE}) {
            assertEquals(403, post(director, act).statusCode());
            assertEquals(403, post(guest, act).statusCode());
        }
        String consent = "{\"id\":\"c\",\"act\":\"consented\",\"sections\":[\"none\"]}";
        assertEquals(403, post(director, consent).statusCode());
    }

    @Test
    void aDirectorDisputes() {
        write(HERE);
        String dispute = "{\"id\":\"d\",\"act\":\"disputed\",\"about\":2,\"words\":\"I was late.\"}";
        assertEquals(200, post(director, dispute).statusCode());
        assertEquals(403, post(member, dispute).statusCode());
    }

    @Test
    void aClosedSessionIsForTheBoardAndGuestsSeeNoNotes() {
        write("{\"id\":\"c\",\"act\":\"closed\"}");
        write(NOTE);
        assertTrue(read(director).contains("Ask them."));
        assertFalse(read(member).contains("Ask them."));
        assertTrue(read(member).contains("\"closed\""));
        write("{\"id\":\"o\",\"act\":\"opened\"}");
        write(NOTE.replace("n1", "n2").replace("\"A\"", "\"B\"").replace("Ant", "Bee"));
        assertTrue(read(member).contains("Bee"));
        assertFalse(read(guest).contains("noted"));
    }

    private static void assertProblem(String sentence, int status, String act) {
        HttpResponse<String> answer = write(act);
        assertEquals(status, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(sentence), answer::body);
    }

    private static String read(String token) {
        return running.send(running.api(token, "acts").GET()).body();
    }

    private static HttpResponse<String> write(String act) {
        return post(secretary, act);
    }

    private static HttpResponse<String> post(String token, String act) {
        return running.send(running.api(token, "acts").POST(BodyPublishers.ofString(act)));
    }
}
