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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes that the board approves as amended: decided at the desk, amended in the draft, published with that digest. */
class AmendedMinutesTest {
    private static final String PAGE = "/2026-01-21/minutes";
    private static final String DESK = "/2026-02-18/desk";
    private static final String TEXT = "/minutes/2026/board_minutes_2026_01_21.txt";
    private static final String MARK = "marksaid";
    private static final Person CLERK = new Person("clr", "Clr", "cr", "", Set.of(Role.SECRETARY));

    private Running running;
    private String secretary;
    private String director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        secretary = running.person("clr", "cr", Role.SECRETARY);
        director = running.person("joe", "jt", Role.DIRECTOR);
        TwoMonths.take(running.clerk);
        running.clock.set("2026-01-22T10:00:00Z");
        assertEquals(303, send(secretary, PAGE, Map.of("change", "make")).statusCode());
        running.clock.set("2026-02-18T10:00:00Z");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String get(String who, String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + who))
                .body();
    }

    private HttpResponse<String> send(String who, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.form(path, body).header("Authorization", "Bearer " + who));
    }

    private void atDesk(Map<String, String> act) {
        HttpResponse<String> answer = send(secretary, DESK, act);
        assertEquals(303, answer.statusCode(), answer.body());
    }

    private MinutesDraft draft() {
        return MinutesDesk.of(running.clerk, running.clock)
                .draft(CLERK, "2026-01-21")
                .orElseThrow();
    }

    /** The board meets, and approves the minutes with a word more. */
    private void decideAtTheDesk() {
        atDesk(Map.of("act", "begun", "seen", "0"));
        atDesk(Map.of("act", "seated", "name", "Pat Doe", "group", "director", "present", "yes", "seen", "1"));
        atDesk(Map.of(
                "act",
                "settled",
                "item",
                "3A",
                "outcome",
                "amended",
                "words",
                "approved with a word more",
                "seen",
                "2"));
    }

    private void amend() {
        running.clock.set("2026-02-18T11:00:00Z");
        String text = draft().record().replace("We did well.", "We did very well.");
        String base = "" + draft().version();
        assertEquals(
                303,
                send(secretary, PAGE, Map.of("change", "edit", "base", base, "text", text))
                        .statusCode());
        assertEquals(
                303,
                send(
                                secretary,
                                PAGE,
                                Map.of(
                                        "change",
                                        "decide",
                                        "base",
                                        "" + draft().version(),
                                        "at",
                                        "2026-02-18",
                                        "decision",
                                        "amended"))
                        .statusCode());
    }

    /** Agrees to the text that the page of publication shows. */
    private int agree(String who) {
        Matcher shown =
                Pattern.compile("name=\"sha256\" value=\"(\\w+)\"").matcher(get(who, "/2026-01-21/publication"));
        String sha256 = shown.find() ? shown.group(1) : draft().openSha256();
        return send(who, "/2026-01-21/publication", Map.of("change", "agree", "sha256", sha256))
                .statusCode();
    }

    @Test
    void theAmendmentIsShownAndWhatIsPublishedHasTheAmendedDigest() {
        String before = draft().openSha256();
        comment();
        decideAtTheDesk();
        assertEquals(409, agree(secretary), "the amendment does not stand in the draft yet");
        amend();
        String page = get(director, PAGE);
        String amendment = page.substring(page.indexOf("id=\"amendment\""), page.indexOf("id=\"record\""));
        assertTrue(amendment.contains("- We did well.") && amendment.contains("+ We did very well."), amendment);
        assertTrue(page.contains("approved as amended at the meeting of 2026-02-18"));
        assertEquals(303, agree(secretary));
        assertEquals(303, agree(director));
        String text = get(director, TEXT);
        assertTrue(text.contains("We did very well.") && !text.contains("We did well."), text);
        assertEquals(draft().openSha256(), Sha256.of(text));
        assertFalse(before.equals(Sha256.of(text)));
        assertTrue(get(director, "/2026-01-21/publication").contains(Sha256.of(text)));
        for (String path : List.of(
                TEXT,
                TEXT.replace(".txt", ".html"),
                "/minutes/",
                "/minutes/feed",
                "/search?q=" + MARK,
                "/projects/Ant")) {
            assertFalse(running.send(running.to(path)).body().contains(MARK + " it"), path);
        }
    }

    private void comment() {
        Map<String, String> saying = Map.of(
                "change",
                "say",
                "sha256",
                draft().recordSha256(),
                "line",
                "1",
                "quote",
                "the unhappy lawyers",
                "text",
                MARK + " it is private");
        assertEquals(303, send(director, PAGE + "/comments", saying).statusCode());
        assertTrue(get(director, PAGE).contains(MARK + " it"));
    }

    @Test
    void whyWordsMayStandIsToldOnceWhicheverPageAsks() {
        decideAtTheDesk();
        running.clock.set("2026-02-18T11:00:00Z");
        String text = draft().record().replace("We did well.", "The Unhappy lawyers wrote again.");
        send(secretary, PAGE, Map.of("change", "edit", "base", "" + draft().version(), "text", text));
        Matcher hit = Pattern.compile("name=\"hit\" value=\"(\\w+)\"").matcher(get(secretary, PAGE));
        assertTrue(hit.find());
        assertTrue(get(secretary, "/2026-01-21/publication").contains("name=\"place\" value=\"" + hit.group(1)));
        Map<String, String> why = Map.of("change", "let-stand", "hit", hit.group(1), "reason", "It was in the news");
        assertEquals(303, send(secretary, PAGE, why).statusCode());
        String publication = get(secretary, "/2026-01-21/publication");
        assertTrue(publication.contains("It was in the news"), publication);
        assertFalse(publication.contains("name=\"place\" value=\"" + hit.group(1)));
    }
}
