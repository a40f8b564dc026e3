// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a report without scripts: checked, shown, reflowed, kept and filed. */
class FilingPagesTest {
    private static final String FORM = "/2026-01-21/Bee/edit";
    private static final String WORDS = "many words ".repeat(9).strip();

    @TempDir
    Path folder;

    private Running running;
    private String kim;
    private String lia;
    private String director;

    @BeforeEach
    void start() {
        running = new Running(folder);
        running.newMeeting();
        kim = member("kim", "kr", Role.COMMITTEE_CHAIR);
        lia = member("lia", "ll", Role.COMMITTEE_MEMBER);
        director = running.person("joe", "jt", Role.DIRECTOR);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theCheckSaysWhatIsMissedAndWhy() {
        String page = send(kim, "check", "Bee is a library. TODO").body();
        assertTrue(page.contains("data-code=\"TEMPLATE\""), page);
        assertTrue(page.contains("data-code=\"COMMITTER_DATE\""), page);
        assertTrue(page.contains("does not tell how long ago the last one was"), page);
        assertTrue(page.contains("This is advice; you can file as it is."), page);
        assertTrue(page.contains("Bee is a library. TODO</textarea>"), page);
        assertTrue(send(kim, "check", "<private>").body().contains("Has to be mended:"));
        assertEquals("", item().text());
    }

    @Test
    void thePreviewIsTheFileItself() {
        String page = send(kim, "preview", "We did well.").body();
        assertTrue(
                page.contains(
                        "<pre class=\"sheet\">Attachment B: Report from the Bee Project  [Kim Roe]\n\nWe did well.\n</pre>"),
                page);
        assertEquals("", item().text());
        Item chair = running.clerk.agenda("2026-01-21").item("7A").orElseThrow();
        String address =
                "/2026-01-21/" + Hrefs.of(running.clerk.agenda("2026-01-21")).of(chair) + "/edit";
        String order =
                form(director, address, "change=preview&text=RESOLVED%0Aso").body();
        assertTrue(order.contains("    A. Change the Ant Project Chair\n\n       RESOLVED\n       so\n</pre>"), order);
        HttpResponse<String> refused = send(kim, "preview", "<private>");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("has no partner"), refused::body);
    }

    @Test
    void reflowTakesWhatIsSelectedOrAll() {
        String text = "a\nb\n\nc\nd";
        assertTrue(send(kim, "reflow", text).body().contains("\na b\n\nc d</textarea>"));
        String selected = form(kim, FORM, "change=reflow&start=5&end=6&text=" + encoded(text))
                .body();
        assertTrue(selected.contains("\na\nb\n\nc\nd</textarea>"), selected);
        assertTrue(send(kim, "check", WORDS).body().contains("A line is too long for the file."));
        assertFalse(send(kim, "check", "short").body().contains("A line is too long for the file."));
    }

    @Test
    void aDraftIsTheCommittees() {
        String kept = send(kim, "draft", "We did").body();
        assertTrue(kept.contains("Kept as a draft; nothing is filed yet."), kept);
        assertTrue(kept.contains("name=\"from\" value=\"1\""), kept);
        String hers = get(lia, FORM).body();
        assertTrue(hers.contains("\nWe did</textarea>"), hers);
        assertTrue(hers.contains("the draft of Name of kim"), hers);
        String directors = get(director, FORM).body();
        assertFalse(directors.contains("We did</textarea>"), directors);
        assertTrue(directors.contains("edit?version=1"), directors);
        assertTrue(get(director, FORM + "?version=1").body().contains("\nWe did</textarea>"));
        assertTrue(get(lia, "/2026-01-21/Bee/draft").body().contains("+ We did"));
        String member = running.person("amy", "ar", Role.MEMBER);
        assertEquals(403, get(member, "/2026-01-21/Bee/draft").statusCode());
        assertEquals(403, send(member, "check", "x").statusCode());
    }

    @Test
    void twoAtOnceSeeBothTexts() {
        send(kim, "draft", "We did");
        form(lia, FORM, "change=draft&from=1&text=We+did+well");
        String late = form(kim, FORM, "change=check&from=1&text=We+did+badly").body();
        assertTrue(late.contains("Saved meanwhile by Name of lia"), late);
        assertTrue(late.contains("<del>- We did well\n</del><ins>+ We did badly\n</ins>"), late);
    }

    @Test
    void filingFreezesTheDraftAndNamesWhoFiled() {
        send(kim, "draft", "We did");
        assertEquals(303, form(lia, FORM, "from=1&text=We+did+well.").statusCode());
        assertEquals("We did well.", item().text());
        assertEquals(
                "Post Bee Report",
                running.clerk.newest("2026-01-21").orElseThrow().message());
        String versions = get(kim, "/2026-01-21/Bee/draft").body();
        assertTrue(versions.contains("Filed with revision 2; kept as it was."), versions);
        assertFalse(get(kim, FORM).body().contains("In the form stands the draft"));
        String page = get(director, "/2026-01-21/Bee").body();
        assertTrue(page.contains("Filed by</span> Name of lia, 20 January 2026, 12:00"), page);
    }

    @Test
    void whatIsRefusedIsKeptAsADraft() {
        HttpResponse<String> refused = send(kim, "", "<private> and no end");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("&lt;private&gt; and no end</textarea>"), refused::body);
        assertTrue(get(lia, FORM).body().contains("&lt;private&gt; and no end</textarea>"));
    }

    @Test
    void lastTimesReportStandsBesideAndIsHeldAgainstIt() {
        String december = SmallAgenda.TEXT.replace("January 21, 2026", "December 17, 2025");
        running.clerk.take("2025-12-17", december.replace("[Kim Roe]\n\n\n--", "[Kim Roe]\n\nWe did well.\n\n\n--"));
        String page = send(kim, "check", "We did well.").body();
        assertTrue(page.contains("What was filed last"), page);
        assertTrue(page.contains("href=\"/2025-12-17/Bee\""), page);
        assertTrue(page.contains("data-code=\"SAME_AS_LAST\""), page);
        assertTrue(send(kim, "check", "We did better.").body().contains("<ins>+ We did better.\n</ins>"));
    }

    @Test
    void openQuestionsOpenTheForm() {
        String december = SmallAgenda.TEXT.replace("January 21, 2026", "December 17, 2025");
        running.clerk.take("2025-12-17", december);
        comment("2025-12-17", "When was the last release?", "question 1");
        comment("2025-12-17", "And the one before?", "question 2");
        comment("2026-01-21", "It was in May.", "answer jt 2");
        String page = get(kim, FORM).body();
        assertTrue(page.contains("Questions to answer"), page);
        assertTrue(page.contains("When was the last release?"), page);
        assertFalse(page.contains("And the one before?"), page);
    }

    @Test
    void whoeverApprovedIsShownTheChange() {
        Person joe = running.store.read(books -> books.people().find("joe")).orElseThrow();
        running.clerk.make(joe, "2026-01-21", List.of(sent(new PostReport(Target.of("B"), "Well."))), "");
        running.clerk.make(joe, "2026-01-21", List.of(sent(new Approve(Target.of("B"), "jt"))), "");
        assertTrue(get(kim, FORM).body().contains("1 director has approved this text and will be shown your change."));
    }

    @Test
    void theMessageIsTheFilersOwnWhereOneIsGiven() {
        form(kim, FORM, "message=Report+at+last&text=Well.");
        assertEquals(
                "Report at last",
                running.clerk.newest("2026-01-21").orElseThrow().message());
    }

    @Test
    void draftsOverTheJsonInterface() {
        String address = "/api/v1/agendas/2026-01-21/drafts/B";
        String body = "{\"from\":0,\"digest\":\"" + item().digest() + "\",\"read\":1,\"text\":\"%s\"}";
        HttpResponse<String> first = post(kim, address, body.formatted("We did"));
        assertEquals(200, first.statusCode(), first::body);
        assertTrue(first.body().contains("\"version\":1"), first::body);
        HttpResponse<String> late = post(lia, address, body.formatted("They did"));
        assertTrue(late.body().contains("\"others\":1"), late::body);
        assertTrue(get(kim, address).body().contains("\"text\":\"They did\""));
        assertEquals(
                403,
                post(running.person("amy", "ar", Role.MEMBER), address, body.formatted("x"))
                        .statusCode());
        assertEquals(400, post(kim, address, "{}").statusCode());
    }

    private void comment(String meeting, String words, String mark) {
        Person joe = running.store.read(books -> books.people().find("joe")).orElseThrow();
        AddComment comment = new AddComment(Target.of("B"), "jt", words, Optional.of(mark));
        running.clerk.make(joe, meeting, List.of(sent(comment)), "");
    }

    private static Sent sent(org.docket.edit.Change change) {
        return new Sent(Optional.empty(), change);
    }

    private Item item() {
        return running.clerk.agenda("2026-01-21").item("B").orElseThrow();
    }

    private HttpResponse<String> send(String token, String change, String text) {
        return form(token, FORM, "change=" + change + "&text=" + encoded(text));
    }

    private HttpResponse<String> form(String token, String path, String fields) {
        String digest = fields.contains("digest=") ? "" : "&digest=" + digest(path);
        return running.send(running.form(path, fields + digest + "&read=1")
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html"));
    }

    private String digest(String path) {
        String id = path.contains("Bee") ? "B" : "7A";
        return running.clerk.agenda("2026-01-21").item(id).orElseThrow().digest();
    }

    private HttpResponse<String> post(String token, String path, String json) {
        return running.send(running.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(running.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html"));
    }

    private String member(String id, String initials, Role role) {
        Term term = new Term(role, "Bee", Optional.empty(), Optional.empty());
        running.accounts.add(new Person(id, "Name of " + id, initials, "", List.of(term)));
        return running.accounts.makeToken(id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
