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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.SmallAgenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDesk.Decision;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.clerk.MinutesDraft;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Messages;
import org.docket.store.MinutesStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments on passages of draft minutes, on the pages of those who may read them and of those who may not. */
class MinutesCommentPagesTest {
    private static final Person CLERK = new Person("clr", "Clr", "clr", "", Set.of(Role.SECRETARY));
    private static final String MARK = "mark-said-of-minutes";
    private static final String WELL = "We did <private>not</private> well.";

    private static Running running;
    private static MinutesDesk desk;
    private static String secretary;
    private static String director;
    private static String other;
    private static int meetings;

    private String meeting;
    private String later;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        desk = MinutesDesk.of(running.clerk, running.clock);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        director = running.person("gus", "gs", Role.DIRECTOR);
        other = running.person("eve", "ev", Role.DIRECTOR);
        running.clock.set("2026-01-22T10:00:00Z");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void draftTheNext() {
        meetings++;
        draftOf("2026-01-0" + meetings, "January " + meetings + ", 2026");
        later = "/2026-02-0" + meetings + "/January-" + meetings + "-2026";
        running.clerk.take(
                "2026-02-0" + meetings,
                SmallAgenda.approving("January " + meetings + ", 2026", "February " + meetings + ", 2026"));
    }

    private void draftOf(String day, String inWords) {
        meeting = day;
        running.clerk.take(
                day, SmallAgenda.TEXT.replace("January 21, 2026", inWords).replace("We did well.", WELL));
        desk.make(CLERK, day);
    }

    private String page() {
        return "/" + meeting + "/minutes";
    }

    private MinutesDraft draft() {
        return desk.draft(CLERK, meeting).orElseThrow();
    }

    private String get(String who, String path) {
        var request = running.to(path);
        return running.send(who.isEmpty() ? request : request.header("Authorization", "Bearer " + who))
                .body();
    }

    private HttpResponse<String> send(String who, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.form(page() + "/comments", body).header("Authorization", "Bearer " + who));
    }

    /** As a person does it: by the link beside the paragraph, and the form that this leads to. */
    private HttpResponse<String> say(String who, String words, String text) {
        int line = draft().record().lines().toList().indexOf(words) + 1;
        assertTrue(get(who, page()).contains("href=\"?line=" + line + "#say\""), "the paragraph has a link");
        String form = get(who, page() + "?line=" + line);
        Matcher sha256 = Pattern.compile("name=\"sha256\" value=\"(\\w+)\"").matcher(form);
        assertTrue(sha256.find(), form);
        return send(
                who,
                Map.of("change", "say", "sha256", sha256.group(1), "line", "" + line, "quote", words, "text", text));
    }

    private void edit(String was, String now) {
        String text = draft().record().replace(was, now);
        desk.edit(CLERK, meeting, new Typed(draft().version(), text, ""), List.of());
    }

    @Test
    void aDirectorCommentsOnAParagraphAndTheBoardReadsItBesideIt() {
        String form = get(director, page() + "?line=1");
        assertTrue(form.contains("id=\"say\""), form);
        HttpResponse<String> said = say(director, WELL, MARK + " & more");
        assertEquals(303, said.statusCode(), said.body());
        assertEquals(
                page() + "#c1",
                said.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", ""));
        String page = get(other, page());
        String passage = page.substring(page.indexOf("<mark>We did"), page.indexOf("id=\"c1\""));
        assertTrue(
                passage.startsWith(
                        "<mark>We did <span class=\"private\">&lt;private&gt;not&lt;/private&gt;</span> well.</mark>"),
                passage);
        String comment = page.substring(page.indexOf("id=\"c1\""), page.indexOf("id=\"c1\"") + 400);
        assertTrue(comment.contains("Name of gus") && comment.contains("22 Jan, "), comment);
        assertTrue(comment.contains("<p>" + MARK + " &amp; more</p>"), comment);
    }

    @Test
    void whatIsRefusedStandsInTheFormAgain() {
        Map<String, String> other = Map.of(
                "change", "say", "sha256", draft().recordSha256(), "line", "3", "quote", "Never said", "text", MARK);
        HttpResponse<String> refused = send(director, other);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("These words do not stand in the draft that you read"));
        assertTrue(refused.body().contains("Never said</textarea>"));
        assertTrue(refused.body().contains(MARK + "</textarea>"));
        assertFalse(get(director, page()).contains(MARK));
    }

    @Test
    void theSecretarySeesWhatIsOpenAndSettlesItAndOpensItAgain() {
        say(director, WELL, MARK);
        for (String page : List.of(page(), later)) {
            assertTrue(get(secretary, page).contains("1 comment"), page);
        }
        assertEquals(
                403, send(director, Map.of("change", "settle", "number", "1")).statusCode());
        assertEquals(
                303,
                send(secretary, Map.of("change", "settle", "number", "1", "reason", "They did."))
                        .statusCode());
        assertTrue(
                get(director, page()).contains("<b>Settled:</b> They did. <span class=\"soft\">Name of clr, 22 Jan"));
        assertTrue(get(director, page()).contains("No comment is open."));
        assertFalse(get(secretary, later).contains("1 comment"));
        assertFalse(get(running.person("meg", "mg", Role.MEMBER), later).contains("1 comment"));
        assertFalse(get(director, page()).contains("value=\"reopen\""));
        assertEquals(
                303, send(secretary, Map.of("change", "reopen", "number", "1")).statusCode());
        assertTrue(get(secretary, later).contains("1 comment on a passage of it is open"));
        assertEquals(
                409, send(secretary, Map.of("change", "reopen", "number", "1")).statusCode());
    }

    @Test
    void onlyTheAuthorIsOfferedToWithdrawIt() {
        say(director, WELL, MARK);
        assertFalse(get(other, page()).contains("value=\"withdraw\""));
        assertEquals(
                409, send(other, Map.of("change", "withdraw", "number", "1")).statusCode());
        assertTrue(get(director, page()).contains("value=\"withdraw\""));
        assertEquals(
                303, send(director, Map.of("change", "withdraw", "number", "1")).statusCode());
        assertFalse(get(director, page()).contains(MARK));
    }

    @Test
    void aCommentOnAPassageThatChangedStandsApartWithTheOldWords() {
        say(director, WELL, MARK);
        edit("not</private> well.", "not</private> badly.");
        String page = get(director, page());
        String changed =
                page.substring(page.indexOf("On passages that have changed"), page.indexOf("class=\"record\""));
        assertTrue(changed.contains("<blockquote><pre>We did &lt;private&gt;not&lt;/private&gt; well."), changed);
        assertTrue(changed.contains(MARK));
        edit("not</private> badly.", "not</private> well.");
        assertFalse(get(director, page()).contains("On passages that have changed"));
    }

    @Test
    void approvedMinutesAreNotCommentedOnAnyMore() {
        say(director, WELL, MARK);
        desk.decide(CLERK, meeting, new Decision(MinutesStep.Kind.APPROVED, later.substring(1, 11), draft().version()));
        String page = get(director, page() + "?line=1");
        assertTrue(page.contains(MARK));
        assertFalse(page.contains("#say\"") || page.contains("id=\"say\""));
    }

    @Test
    void nobodyElseFindsItAnywhere() {
        draftOf("2026-01-21", "January 21, 2026");
        say(director, WELL, MARK);
        String member = running.person("amy", "ar", Role.MEMBER);
        String guest = running.person("gst", "gg", Role.GUEST);
        List<Item> items = running.clerk.agenda(meeting).items();
        Hrefs hrefs = Hrefs.of(running.clerk.agenda(meeting));
        Map<String, List<String>> parts = Map.of(
                "{href}", items.stream().map(hrefs::of).toList(),
                "{number}", List.of("1", "2"),
                "{item}", List.of("A"),
                "{id}", List.of("gus"),
                "{secret}", List.of("none"),
                "{name}", List.of("Ant"),
                "{guide}", List.of("chair"),
                "{file}", List.of("board_minutes_2026_01_21.txt"),
                "{paper}", List.of("committees"));
        for (String who : List.of(member, guest, "")) {
            for (Asked asked : Asked.all(parts)) {
                if (asked.method().equals("GET") && !asked.isStream()) {
                    var request = asked.request(running);
                    Optional.of(who)
                            .filter(token -> !token.isEmpty())
                            .ifPresent(token -> request.header("Authorization", "Bearer " + token));
                    assertFalse(running.send(request).body().contains(MARK), asked::path);
                }
            }
        }
        assertEquals(
                403, send(member, Map.of("change", "withdraw", "number", "1")).statusCode());
        assertEquals(
                0,
                running.store
                        .read(books -> books.messages().find(new Messages.Search("", "", "", 0, 50)))
                        .size());
    }
}
