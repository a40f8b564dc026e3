// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretary enters what somebody said elsewhere: it is theirs, it says who entered it, and they can undo it. */
class SpeakingTest {
    private Running running;
    private Person joe;
    private Visit clara;
    private Visit visitor;
    private String token;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        joe = new Person("joe", "Joe Tester", "jx", "", Set.of(Role.DIRECTOR));
        running.accounts.add(joe);
        running.accounts.add(new Person("clara", "Clara Roe", "clr", "", Set.of(Role.SECRETARY)));
        running.accounts.add(new Person(
                "pat",
                "Pat Doe",
                "pd",
                "",
                List.of(new Term(Role.COMMITTEE_CHAIR, "Bee", Optional.empty(), Optional.empty()))));
        clara = Visit.of(running, "clara");
        visitor = Visit.of(running, "joe");
        token = running.accounts.makeToken("clara");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void anApprovalIsTheirsAndSaysWhoEnteredIt() {
        assertEquals(
                303,
                enter("for", "joe", "by", "phone", "change", "approve", "item", "A")
                        .statusCode());
        assertEquals(List.of("jt", "jx"), item("A").approved().orElseThrow());
        assertTrue(
                page("Ant").contains("Joe Tester <span class=\"soft small\">by clr for jx, by phone</span>"),
                page("Ant"));
        assertEquals(
                "Approve Ant\nby clr for jx, by phone",
                running.clerk.revision(running.meeting, 2).orElseThrow().message());
        assertEquals(
                "clara",
                running.clerk.revision(running.meeting, 2).orElseThrow().who());
    }

    @Test
    void theyAreToldAndUndoIt() {
        enter("for", "joe", "by", "phone", "change", "approve", "item", "A");
        String told = visitor.open(day("Bee")).body();
        assertTrue(told.contains("clr entered this for you, by phone: you approve Ant."), told);
        assertFalse(page("Ant").contains("entered this for you"));
        assertEquals(303, answer("2", "undo").statusCode());
        assertEquals(List.of("jt"), item("A").approved().orElseThrow());
        assertEquals(
                "joe", running.clerk.revision(running.meeting, 3).orElseThrow().who());
        assertFalse(visitor.open(day("Bee")).body().contains("entered this for you"));
        assertFalse(page("Ant").contains("by clr for"));
        assertEquals(409, answer("2", "undo").statusCode());
    }

    @Test
    void theySayThatItIsRight() {
        enter("for", "joe", "by", "phone", "change", "approve", "item", "A");
        assertEquals(303, answer("2", "right").statusCode());
        assertFalse(visitor.open(day("Bee")).body().contains("entered this for you"));
        assertTrue(page("Ant").contains("by clr for jx, by phone"));
        assertEquals(List.of("jt", "jx"), item("A").approved().orElseThrow());
    }

    @Test
    void whatTheyDidThemselvesSinceIsTheirOwn() {
        enter("for", "joe", "by", "phone", "change", "approve", "item", "A");
        make(new Unapprove(Target.of("A"), "jx"));
        make(new Approve(Target.of("A"), "jx"));
        assertFalse(visitor.open(day("Ant")).body().contains("entered this for you"));
        assertFalse(page("Ant").contains("by clr for"));
    }

    @Test
    void aFlagWithItsReasonIsUndoneWhole() {
        byte[] before = running.clerk.text(running.meeting, 1);
        enter("for", "joe", "by", "mail", "change", "flag", "item", "A", "text", "Where is the money?");
        assertEquals(List.of("jx"), item("A").flaggedBy());
        assertTrue(
                page("Ant").contains("Where is the money?") && page("Ant").contains("Entered by clr for jx, by mail"));
        assertTrue(before.length < running.clerk.text(running.meeting, 2).length);
        answer("2", "undo");
        assertEquals(List.of(), item("A").flaggedBy());
        assertEquals(List.of(), item("A").comments());
    }

    @Test
    void holdAndRecusalAreMarks() {
        enter("for", "joe", "by", "letter", "change", "recused", "item", "A", "text", "");
        enter("for", "joe", "by", "letter", "change", "hold", "item", "A", "text", "wait", "until", "2026-03-01");
        assertEquals(
                List.of("[recused]", "[hold 2026-03-01] wait"),
                item("A").comments().stream()
                        .map(comment -> comment.words().strip())
                        .toList());
        answer("3", "undo");
        answer("2", "undo");
        assertEquals(List.of(), item("A").comments());
    }

    @Test
    void attendanceIsEntered() {
        enter("for", "pat", "by", "phone", "change", "regrets");
        assertFalse(attends("Pat Doe"));
        enter("for", "joe", "by", "word of mouth", "change", "attend");
        assertTrue(attends("Joe Tester"));
        assertTrue(page("Roll-Call").contains("Entered by clr for jx, by word of mouth"), page("Roll-Call"));
        assertTrue(visitor.open(day("Ant")).body().contains("by word of mouth: you will come."));
        answer("3", "undo");
        assertFalse(attends("Joe Tester"));
    }

    @Test
    void aReportIsFiledForItsAuthor() {
        String digest = item("B").digest();
        HttpResponse<String> saved = clara.send(
                day("Bee") + "/edit",
                "title",
                "Bee",
                "digest",
                digest,
                "read",
                "1",
                "text",
                "All went well.",
                "for",
                "pat",
                "by",
                "mail");
        assertEquals(303, saved.statusCode());
        assertEquals("All went well.", item("B").text().strip());
        assertTrue(page("Bee").contains("Entered by clr for pd, by mail"), page("Bee"));
        Visit pat = Visit.of(running, "pat");
        assertTrue(pat.open(day("Bee")).body().contains("by mail: your report on Bee."));
        pat.send("/" + running.meeting + "/behalf/answer", "revision", "2", "answer", "undo");
        assertTrue(item("B").missing());
    }

    @Test
    void programsDoTheSame() {
        HttpResponse<String> made = post("[{\"change\":\"approve\",\"item\":\"A\",\"for\":\"joe\",\"by\":\"phone\"},"
                + "{\"change\":\"attend\",\"for\":\"joe\",\"by\":\"phone\"}]");
        assertEquals(200, made.statusCode(), made::body);
        assertEquals(List.of("jt", "jx"), item("A").approved().orElseThrow());
        assertTrue(attends("Joe Tester"));
        String told = visitor.open(day("Bee")).body();
        assertTrue(told.contains("by phone: you approve Ant; you will come."), told);
    }

    @Test
    void whatCannotBeEnteredIsRefused() {
        assertEquals(409, post(change("\"for\":\"zoe\",\"by\":\"phone\"")).statusCode());
        assertEquals(400, post(change("\"for\":\"joe\"")).statusCode());
        assertEquals(409, post(change("\"for\":\"joe\",\"by\":\"<b>\"")).statusCode());
        assertEquals(403, post(change("\"for\":\"pat\",\"by\":\"phone\"")).statusCode());
        assertEquals(
                400,
                post("[{\"change\":\"approve\",\"item\":\"A\",\"for\":\"joe\",\"by\":\"phone\"},"
                                + "{\"change\":\"comment\",\"item\":\"A\",\"text\":\"mine\"}]")
                        .statusCode());
        assertEquals(
                409,
                post("[{\"change\":\"add-discussion\",\"title\":\"T\",\"text\":\"x\",\"for\":\"joe\",\"by\":\"phone\"}]")
                        .statusCode());
        assertEquals(1, running.clerk.newest(running.meeting).orElseThrow().number());
    }

    @Test
    void onlyTheSecretarySpeaksForOthers() {
        running.accounts.add(new Person("cy", "Cy Dee", "cd", "", Set.of(Role.DIRECTOR, Role.CHAIR)));
        Visit chair = Visit.of(running, "cy");
        assertEquals(
                403,
                chair.send(behalf(), "for", "joe", "by", "phone", "change", "approve", "item", "A")
                        .statusCode());
        assertFalse(chair.open(day("Ant")).body().contains("said elsewhere"));
        assertTrue(page("Ant").contains("Enter what somebody said elsewhere"));
        assertEquals(1, running.clerk.newest(running.meeting).orElseThrow().number());
    }

    @Test
    void nobodyUndoesWhatIsSomebodyElses() {
        enter("for", "joe", "by", "phone", "change", "approve", "item", "A");
        Visit pat = Visit.of(running, "pat");
        assertEquals(
                409,
                pat.send(behalf() + "/answer", "revision", "2", "answer", "undo")
                        .statusCode());
        assertEquals(List.of("jt", "jx"), item("A").approved().orElseThrow());
    }

    @Test
    void itIsInTheAudit() {
        enter("for", "joe", "by", "phone", "change", "flag", "item", "A", "text", "secret words");
        List<String> deeds =
                running.store.read(books -> books.audit().find(new Audit.Search("joe", "enters", 0, 9))).stream()
                        .map(deed -> deed.who() + " " + deed.what() + " " + deed.subject() + " " + deed.from())
                        .toList();
        assertEquals(
                List.of(
                        "clara enters for another, by phone: comment of A on 2026-01-21 joe 127.0.0.1",
                        "clara enters for another, by phone: flag of A on 2026-01-21 joe 127.0.0.1"),
                deeds);
    }

    private String change(String more) {
        return "[{\"change\":\"approve\",\"item\":\"A\"," + more + "}]";
    }

    private HttpResponse<String> post(String json) {
        return running.send(running.api(token, "changes").POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> enter(String... fields) {
        return clara.send(behalf(), fields);
    }

    private HttpResponse<String> answer(String revision, String answer) {
        return visitor.send(behalf() + "/answer", "revision", revision, "answer", answer);
    }

    private String behalf() {
        return "/" + running.meeting + "/behalf";
    }

    private String day(String href) {
        return "/" + running.meeting + "/" + href;
    }

    private String page(String href) {
        return clara.open(day(href)).body();
    }

    private Item item(String id) {
        return running.clerk.agenda(running.meeting).item(id).orElseThrow();
    }

    private boolean attends(String name) {
        return running.clerk.agenda(running.meeting).rollCall().attendees().stream()
                .anyMatch(who -> who.name().equals(name) && who.attending());
    }

    private void make(org.docket.edit.Change change) {
        running.clerk.make(joe, running.meeting, List.of(new Sent(Optional.empty(), change)), "");
    }
}
