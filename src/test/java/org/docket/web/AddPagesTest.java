// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Visit.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An item is put on the agenda step by step, by links and plain forms, and nothing typed is lost on the way. */
class AddPagesTest {
    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");
    private static final String MEETING = "2026-11-11";
    private static final String ADD = "/" + MEETING + "/add";

    private Running running;
    private Visit director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.meeting = MEETING;
        running.clerk.take(MEETING, Utf8.decode(Agendas.bytes(SAMPLES.resolve("board_agenda_2026_11_11.txt"))));
        keep(Paper.Kind.COMMITTEES, "", Utf8.decode(Agendas.bytes(SAMPLES.resolve("committee-info.txt"))));
        director = visit(new Person("greta", "Greta Steinmüller", "gs", "", Set.of(Role.DIRECTOR)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theIndexLeadsToAllThatCanBeAdded() {
        assertTrue(director.open("/" + MEETING + "/").body().contains("href=\"add\""));
        String page = director.open(ADD).body();
        for (Addition kind : Addition.values()) {
            assertTrue(page.contains("href=\"add?kind=" + kind.word() + "\""), page);
            assertEquals(200, director.open(ADD + "?kind=" + kind.word()).statusCode());
        }
    }

    @Test
    void aChairIsChangedStepByStep() {
        String first = director.open(ADD + "?kind=change-chair").body();
        assertTrue(first.contains("<option>Limpet</option>") && !first.contains("Harbour Machines"), first);
        String second =
                director.open(ADD + "?kind=change-chair&committee=Limpet").body();
        assertTrue(second.contains("Now in the chair: Şule Aydın."), second);
        assertTrue(second.contains("<option>Otto Lindqvist (otto)</option>"), second);
        assertFalse(second.contains("Şule Aydın (sule)"), "who is in the chair is not offered");
        HttpResponse<String> third =
                director.open(ADD + "?kind=change-chair&committee=Limpet&person=Otto+Lindqvist+(otto)");
        assertEquals("Change the Tidewrack Limpet Project Chair", found("name=\"title\" value=\"([^\"]*)\"", third));
        assertTrue(third.body().contains("    F. Change the Tidewrack Limpet Project Chair\n\n       WHEREAS,"));
        assertTrue(third.body().contains("The check finds nothing to warn of."));

        HttpResponse<String> added = add("change-chair", "title", title(third), "text", text(third));
        assertEquals(303, added.statusCode(), added::body);
        assertEquals("/2026-11-11/Change-Limpet-Chair", location(added));
        assertEquals("Post Special Order 7F: Change Limpet Chair", newest());
        assertEquals(200, director.open(location(added)).statusCode());
    }

    @Test
    void theReadersOwnCommitteesStandFirst() {
        Term member = new Term(Role.COMMITTEE_MEMBER, "Whelk", Optional.empty(), Optional.empty());
        Visit both = visit(new Person("uma", "Uma", "um", "", List.of(Term.always(Role.DIRECTOR), member)));
        String page = both.open(ADD + "?kind=terminate").body();
        assertTrue(page.indexOf("label=\"Yours\"") < page.indexOf("<option>Whelk"), page);
        assertTrue(page.indexOf("<option>Whelk") < page.indexOf("label=\"Others\""), page);
    }

    @Test
    void whatCannotBeWrittenSaysWhyAndKeepsWhatWasTold() {
        HttpResponse<String> wrong =
                director.open(ADD + "?kind=establish&name=Quill&purpose=ink%3B+paper&person=Kim+Roe+(kim)&person=");
        assertEquals(409, wrong.statusCode());
        assertTrue(wrong.body().contains("The purpose is one phrase"), wrong.body());
        assertTrue(wrong.body().contains("value=\"ink; paper\"") && wrong.body().contains("value=\"Kim Roe (kim)\""));
        HttpResponse<String> stranger =
                director.open(ADD + "?kind=change-chair&committee=Limpet&person=Henk+de+Boer+(henk)");
        assertTrue(stranger.body().contains("is nobody on the roster of Limpet"), stranger.body());
        assertTrue(stranger.body().contains("<option selected>Limpet</option>"), stranger.body());
    }

    @Test
    void aProjectIsEstablishedWithAsManyMembersAsItHas() {
        String told = "?kind=establish&name=Quill&purpose=ink";
        String people =
                Stream.of("a", "b", "c", "d", "e", "f", "g").reduce("", (all, id) -> all + "&person=M+(" + id + ")");
        String more = director.open(ADD + told + people + "&again=yes").body();
        assertEquals(10, more.split("name=\"person\"", -1).length - 1);
        assertTrue(more.contains("Henk de Boer (henk)"), "the people of the committee file are offered");
        HttpResponse<String> made = director.open(ADD + told + people);
        assertTrue(made.body().contains("  * M (g)"), made.body());
        assertTrue(made.body().contains(ADD + told.replace("&", "&amp;")), "the way back to what was told");
        assertEquals(
                303, add("establish", "title", title(made), "text", text(made)).statusCode());
        assertEquals("Establish Quill", item("7F").title());
    }

    @Test
    void aProjectIsEnded() {
        HttpResponse<String> made = director.open(ADD + "?kind=terminate&committee=Egret&reason=consensus");
        assertTrue(made.body().contains("by consensus"), made.body());
        assertEquals(
                303, add("terminate", "title", title(made), "text", text(made)).statusCode());
        assertEquals("Terminate Egret", item("7F").title());
    }

    @Test
    void aResolutionOfOnesOwnIsLookedAtFirst() {
        HttpResponse<String> shown = send(
                "kind", "resolution", "change", "check", "title", "Establish Quill", "text", "A project.\n\n  Indeed.");
        assertEquals(200, shown.statusCode());
        assertTrue(
                shown.body().contains("    F. Establish Quill\n\n       A project.\n\n         Indeed."), shown.body());
        assertTrue(shown.body().contains("The usual title is"), "what the check warns of");
        assertTrue(shown.body().contains(">A project.\n\n  Indeed.</textarea>"), shown.body());
        assertEquals(1, running.clerk.newest(MEETING).orElseThrow().number());
    }

    @Test
    void theTitleIsProposedByTheText() {
        String text = "RESOLVED, that the Tidewrack Egret project is hereby terminated.";
        assertEquals(303, add("resolution", "title", "", "text", text).statusCode());
        assertEquals(
                Optional.of("Terminate the Tidewrack Egret Project"), item("7F").fulltitle());
    }

    @Test
    void whatIsRefusedStaysTyped() {
        HttpResponse<String> refused = add("resolution", "title", "Boat [x]", "text", "RESOLVED <private>");
        assertEquals(409, refused.statusCode());
        assertTrue(
                refused.body().contains("value=\"Boat [x]\"") && refused.body().contains(">RESOLVED &lt;private"));
        assertTrue(refused.body().contains("role=\"alert\""));
        assertEquals(1, running.clerk.newest(MEETING).orElseThrow().number());
    }

    @Test
    void aDiscussionItemIsAdded() {
        assertEquals("/2026-11-11/Shall-we-", location(add("discussion", "title", "Shall we?", "text", "Well?")));
        assertTrue(newest().startsWith("Post Discussion Item 8"), newest());
    }

    @Test
    void aFormSentTwiceAddsOnce() {
        HttpResponse<String> first = add("discussion", "title", "Shall we?", "text", "Well?\n");
        HttpResponse<String> again = add("discussion", "title", "Shall we?", "text", "Well?\n");
        assertEquals(location(first), location(again));
        assertEquals(2, running.clerk.newest(MEETING).orElseThrow().number());
    }

    @Test
    void aReportOutOfCycleGetsItsChairAndShepherd() {
        String choice = director.open(ADD + "?kind=report").body();
        assertTrue(choice.contains("<option>Limpet</option>") && !choice.contains("<option>Anchorite</option>"));
        HttpResponse<String> form = director.open(ADD + "?kind=report&committee=Limpet");
        assertEquals("Şule Aydın", found("name=\"chair\" value=\"([^\"]*)\"", form));
        assertTrue(form.body().contains("whoever has fewest so far"));
        HttpResponse<String> added =
                add("report", "committee", "Limpet", "chair", "Şule Aydın", "shepherd", "", "text", "We stick.");
        assertEquals("/2026-11-11/Limpet", location(added), added.body());
        assertEquals("Post Out of Cycle Limpet Report", newest());
        assertTrue(running.clerk.agenda(MEETING).items().stream()
                .filter(item -> item.title().equals("Limpet"))
                .allMatch(item -> item.shepherd().isPresent()));
        HttpResponse<String> again = send(
                "kind", "report", "change", "check", "committee", "Anchorite", "chair", "Casimir", "text", "More.");
        assertTrue(again.body().contains("\"Anchorite\" is on this agenda already."), again.body());
    }

    @Test
    void whoIsOfACommitteeReportsForItAndNoOther() {
        Term member = new Term(Role.COMMITTEE_MEMBER, "Limpet", Optional.empty(), Optional.empty());
        Visit otto = visit(new Person("otto", "Otto Lindqvist", "ol", "", List.of(member)));
        assertFalse(otto.open(ADD).body().contains("kind=change-chair"));
        String choice = otto.open(ADD + "?kind=report").body();
        assertTrue(choice.contains("<option>Limpet</option>") && !choice.contains("<option>Egret</option>"), choice);
        assertEquals(403, otto.open(ADD + "?kind=discussion").statusCode());
        HttpResponse<String> foreign =
                otto.send(ADD, "kind", "report", "change", "add", "committee", "Egret", "chair", "D", "text", "No.");
        assertEquals(403, foreign.statusCode());
        assertTrue(foreign.body().contains("Your roles do not let you"), foreign.body());
        HttpResponse<String> own = otto.send(
                ADD, "kind", "report", "change", "add", "committee", "Limpet", "chair", "Ş A", "text", "We stick.");
        assertEquals("/2026-11-11/Limpet", location(own), own.body());
        assertTrue(otto.open(location(own)).body().contains("We stick."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "OFFICER", "GUEST"})
    void othersAreToldThatTheyMayNot(Role role) {
        Visit visit = visit(new Person("oz", "Oz", "oz", "", Set.of(role)));
        assertEquals(403, visit.open(ADD).statusCode());
        assertTrue(visit.open(ADD).body().contains("You may not post and withdraw any report"));
        assertFalse(visit.open("/" + MEETING + "/").body().contains("href=\"add\""));
        assertEquals(
                403,
                visit.send(ADD, "kind", "discussion", "change", "add", "title", "A", "text", "B")
                        .statusCode());
    }

    @Test
    void whenTheMeetingIsOverNothingIsAdded() {
        keep(Paper.Kind.DRAFT, MEETING, "Minutes");
        assertEquals(403, director.open(ADD).statusCode());
        assertFalse(director.open("/" + MEETING + "/").body().contains("href=\"add\""));
    }

    @Test
    void withoutACommitteeFileTheFormsSaySo(@TempDir Path folder) {
        try (Running bare = new Running(folder)) {
            bare.newMeeting();
            bare.person("joe", "jt", Role.DIRECTOR);
            Visit joe = Visit.of(bare, "joe");
            String day = "/" + bare.meeting + "/add?kind=";
            assertTrue(joe.open(day + "change-chair").body().contains("There is no committee file here yet"));
            assertTrue(joe.open(day + "establish").body().contains("Its chair, and its first members"));
            assertTrue(joe.open(day + "report").body().contains("name=\"committee\" value=\"\""));
        }
    }

    private HttpResponse<String> add(String kind, String... fields) {
        return send(Stream.concat(Stream.of("kind", kind, "change", "add"), Stream.of(fields))
                .toArray(String[]::new));
    }

    private HttpResponse<String> send(String... fields) {
        return director.send(ADD, fields);
    }

    private Visit visit(Person person) {
        running.accounts.add(person);
        return Visit.of(running, person.id());
    }

    private void keep(Paper.Kind kind, String meeting, String text) {
        running.store.change(books ->
                books.papers().keep(kind, meeting, new Papers.Entry("ed", Instant.now(running.clock)), Blob.of(text)));
    }

    private static String title(HttpResponse<String> page) {
        return found("name=\"title\" value=\"([^\"]*)\"", page);
    }

    private static String text(HttpResponse<String> page) {
        return found("(?s)<textarea[^>]*>(.*?)</textarea>", page)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String newest() {
        return running.clerk.newest(MEETING).orElseThrow().message();
    }

    private Item item(String id) {
        return running.clerk.agenda(MEETING).item(id).orElseThrow();
    }
}
