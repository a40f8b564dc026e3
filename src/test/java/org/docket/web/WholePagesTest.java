// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.SmallAgenda;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole text is edited on a page; where somebody else wrote too, the editor chooses and loses nothing. */
class WholePagesTest {
    private static final String MINE = SmallAgenda.TEXT.replace("We did well.", "We did better.");
    private static final String THEIRS = SmallAgenda.TEXT.replace("We did well.", "We did worse.");

    private static Running running;
    private static String secretary;
    private static String chair;
    private static String director;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        chair = running.person("huw", "hc", Role.CHAIR);
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
    void thePageIsForThoseWhoKeepTheAgenda() {
        assertEquals(200, get(secretary).statusCode());
        assertEquals(200, get(chair).statusCode());
        assertEquals(403, get(director).statusCode());
        assertEquals(403, send(director, "save", 1, MINE, Map.of()).statusCode());
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void theMenuLeadsThereThoseWhoMay() {
        String link = "href=\"/" + running.meeting + "/edit\"";
        assertTrue(running.send(as(chair, "/")).body().contains(link));
        assertFalse(running.send(as(director, "/")).body().contains(link));
    }

    @Test
    void whatWasTypedIsSavedToTheByte() {
        HttpResponse<String> saved =
                send(chair, "save", 1, MINE.replace("\n", "\r\n"), Map.of("message", "A better word"));
        assertEquals(303, saved.statusCode(), saved::body);
        assertEquals(
                "/" + running.meeting + "/revisions/2",
                saved.headers().firstValue("Location").orElse(""));
        assertEquals(MINE, text());
        assertEquals(
                "A better word",
                running.clerk.newest(running.meeting).orElseThrow().message());
    }

    @Test
    void aCheckShowsWarningsBesideTheirLinesAndSavesNothing() {
        String odd = MINE.replace("WHEREAS, there is one.", "<private>");
        HttpResponse<String> checked = send(chair, "check", 1, odd, Map.of());
        int line = odd.lines().toList().indexOf("       <private>") + 1;
        assertEquals(200, checked.statusCode());
        assertTrue(checked.body().contains("data-line=\"" + line + "\""), checked::body);
        assertTrue(checked.body().contains("We did better."));
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void whatIsRefusedComesBack() {
        HttpResponse<String> refused =
                send(chair, "save", 1, MINE.replace("approved: jt", "approved: jt, zz"), Map.of());
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("adds the approval of zz"), refused::body);
        assertTrue(refused.body().contains("We did better."));
        assertEquals(SmallAgenda.TEXT, text());
    }

    @Test
    void othersWorkElsewhereIsKept() {
        send(secretary, "save", 1, SmallAgenda.TEXT.replace("10:00", "11:00"), Map.of());
        assertEquals(303, send(chair, "save", 1, MINE, Map.of()).statusCode());
        assertEquals(MINE.replace("10:00", "11:00"), text());
    }

    @Test
    void aConflictShowsAllThreeAndKeepsWhatWasTyped() {
        HttpResponse<String> conflict = conflict();
        assertEquals(409, conflict.statusCode());
        assertTrue(conflict.body().contains("data-item=\"A\""), conflict::body);
        assertTrue(conflict.body().contains("- We did well."));
        assertTrue(conflict.body().contains("+ We did worse."));
        assertTrue(conflict.body().contains("+ We did better."));
        assertEquals(THEIRS, text());
    }

    @Test
    void theirsMayBeChosen() {
        conflict();
        HttpResponse<String> chosen =
                send(chair, "choose", 1, twoChanges(), Map.of("seen", "2", "pick.0", "theirs", "words.0", "x"));
        assertEquals(303, chosen.statusCode(), chosen::body);
        assertEquals(THEIRS.replace("there is one", "there are two"), text());
    }

    @Test
    void mineMayBeChosenAndChanged() {
        conflict();
        String words = entry(MINE).replace("better", "both");
        send(chair, "choose", 1, twoChanges(), Map.of("seen", "2", "pick.0", "mine", "words.0", words));
        assertEquals(twoChanges().replace("better", "both"), text());
    }

    @Test
    void whoIsQuickerStillIsAnotherConflict() {
        conflict();
        send(secretary, "save", 2, THEIRS.replace("worse", "even worse"), Map.of());
        HttpResponse<String> again =
                send(chair, "choose", 1, twoChanges(), Map.of("seen", "2", "pick.0", "mine", "words.0", entry(MINE)));
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("even worse"), again::body);
        assertTrue(again.body().contains("name=\"seen\" value=\"3\""), again::body);
    }

    @Test
    void aChoiceThatSaysNothingIsNoChoice() {
        conflict();
        assertEquals(400, send(chair, "choose", 1, MINE, Map.of("seen", "2")).statusCode());
        assertEquals(400, send(chair, "choose", 1, MINE, Map.of("seen", "x")).statusCode());
        assertEquals(400, send(chair, "dance", 1, MINE, Map.of()).statusCode());
        assertEquals(404, send(chair, "save", 77, MINE, Map.of()).statusCode());
        assertEquals(THEIRS, text());
    }

    @Test
    void whatOnlyTogetherReadsWronglyComesBackWhole() {
        String another = "    B. Change the Bee Project Chair\n\n       WHEREAS, so it is.\n\n 8. Discussion Items";
        String theirs = SmallAgenda.TEXT.replace(" 8. Discussion Items", another);
        String mine = MINE.replace(" 7. Special Orders", " 7. Special Things");
        send(secretary, "save", 1, theirs, Map.of());
        HttpResponse<String> both = send(chair, "save", 1, mine, Map.of());
        assertEquals(409, both.statusCode());
        assertTrue(both.body().contains("Change the Bee Project Chair"), both::body);
        assertTrue(both.body().contains("We did better."));
        assertTrue(both.body().contains("name=\"base\" value=\"2\""), both::body);
        assertEquals(theirs, text());
    }

    /** The secretary was quicker. */
    private static HttpResponse<String> conflict() {
        send(secretary, "save", 1, THEIRS, Map.of());
        return send(chair, "save", 1, twoChanges(), Map.of());
    }

    private static String twoChanges() {
        return MINE.replace("there is one", "there are two");
    }

    /** The lines of the first attachment. */
    private static String entry(String text) {
        String from = text.substring(text.indexOf(SmallAgenda.RULE + "Attachment A:"));
        return from.substring(SmallAgenda.RULE.length(), from.indexOf(SmallAgenda.RULE + "Attachment B:"));
    }

    private static String text() {
        return running.clerk.agenda(running.meeting).text();
    }

    private static HttpRequest.Builder as(String token, String path) {
        return running.to("/" + running.meeting + path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> get(String token) {
        return running.send(as(token, "/edit").GET());
    }

    private static HttpResponse<String> send(
            String token, String change, int base, String text, Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(more);
        fields.putAll(Map.of("change", change, "base", String.valueOf(base), "text", text));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.form("/" + running.meeting + "/edit", body)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html"));
    }
}
