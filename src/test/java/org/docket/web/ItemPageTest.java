// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of an item shows what was filed as it was filed, and offers what its reader may do. */
class ItemPageTest {
    static Stream<java.nio.file.Path> agendas() {
        return Agendas.files();
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyTextStandsThereAsFiled(java.nio.file.Path file) {
        Agenda agenda = Agendas.read(file);
        Reading reading = ReadBy.director("gs", agenda, LocalDate.of(2015, 2, 10));
        for (Item item : agenda.items()) {
            String html = html(reading, item.id());
            if (item.text().isEmpty()) {
                assertFalse(html.contains("<pre>"), html);
            } else {
                String shown = html.substring(html.indexOf("<pre>") + 5, html.indexOf("</pre>"));
                assertEquals(item.text(), plain(shown));
            }
        }
    }

    @Test
    void theHeadingCarriesTheMarks() {
        String html = html(ReadBy.sample("bh", new Approve(Target.of("I"), "bh")), "I");
        assertTrue(html.contains("<h1 data-item=\"I\" data-status=\"flagged\" data-mine=\"approve\">Inlet</h1>"), html);
    }

    @Test
    void neighboursAreNamedWithTheirState() {
        String html = html(ReadBy.sample("ab"), "B");
        assertTrue(html.contains("rel=\"prev\" href=\"/2026-11-11/Anchorite\""), html);
        assertTrue(html.contains("rel=\"next\" href=\"/2026-11-11/Cockle\""), html);
        assertTrue(html.contains("<b>Cockle</b> <span class=\"state s-reviewed\">approved</span>"), html);
    }

    @Test
    void approvalsHaveNamesAndLeadToWhatChanged() {
        Reading reading = ReadBy.earlier(ReadBy.sample("ab"), "A", Map.of("znm", 7));
        String html = html(reading, "A");
        assertTrue(html.contains("<li>Greta Steinmüller</li>"), html);
        assertTrue(html.contains("<a class=\"stale\" href=\"/2026-11-11/Anchorite/since/7\">"), html);
        assertTrue(html.indexOf("<li>Zanele N. Mokoena</li>") > html.indexOf("since/7"), html);
    }

    @Test
    void marksOfCommentsAreWords() {
        Reading reading = ReadBy.sample("ab");
        List<Note> notes = Note.of(ReadBy.item(reading, "D"), reading.names());
        assertEquals("looked at the community", notes.get(0).marks().get(0));
        assertEquals("question 1", notes.get(1).marks().get(0));
        assertEquals(
                "answers Greta Steinmüller, question 1", notes.get(3).marks().get(0));
        assertEquals(2, notes.get(3).paragraphs().size());
    }

    @Test
    void aQuestionWithoutAnAnswerSaysSo() {
        Agenda agenda = Agendas.parse(ReadBy.sampleAgenda().text().replace("[answer lh 1] ", ""));
        Reading reading = ReadBy.director("znm", agenda, LocalDate.of(2026, 11, 2));
        Item item = ReadBy.item(reading, "2");
        assertEquals(
                List.of("question 1, not answered yet"),
                Note.of(item, reading.names()).get(1).marks());
        String html = html(reading, "2");
        assertTrue(html.contains("name=\"mark\" value=\"answer lh 1\""), html);
    }

    @Test
    void answeredQuestionsAreNotAnsweredTwice() {
        assertFalse(html(ReadBy.sample("gs"), "D").contains("value=\"answer gs 1\""));
    }

    @Test
    void eachMarkHasAFormOfItsOwn() {
        String html = html(ReadBy.sample("gs"), "A");
        assertTrue(html.contains("<input type=\"checkbox\" name=\"mark\" value=\"board\">"), html);
        assertTrue(html.contains("<summary>Ask a question</summary>"), html);
        assertTrue(html.contains("<summary>Hold it</summary>"), html);
        assertTrue(html.contains("<button name=\"mark\" value=\"recused\">I am recused</button>"), html);
        assertTrue(html.contains("<button name=\"mark\" value=\"lists\">"), html);
        assertFalse(html.contains("<details open"), html);
    }

    @Test
    void questionsGoOnCountingThroughWhatWaits() {
        Change second = new AddComment(Target.of("D"), "gs", "And who?", Optional.of("question 2"));
        Reading reading = ReadBy.sample("gs", second);
        String html = html(reading, "D");
        assertTrue(html.contains("<summary>Change question 2</summary>"), html);
        assertTrue(html.contains(">And who?</textarea>"), html);
        assertTrue(html.contains("<summary>Ask a question</summary>"), html);
        assertEquals(3, new Sayings(reading, ReadBy.item(reading, "D"), Optional.empty()).nextQuestion());
    }

    @Test
    void whatWasSaidWithAMarkIsTakenBackWithOneButton() {
        Agenda agenda = new AddComment(Target.of("A"), "bh", "", Optional.of("recused")).applyTo(ReadBy.sampleAgenda());
        agenda = new AddComment(Target.of("A"), "bh", "Wait.", Optional.of("hold")).applyTo(agenda);
        String html = html(ReadBy.director("bh", agenda, LocalDate.of(2026, 11, 2)), "A");
        assertTrue(
                html.contains("name=\"was\" value=\"[recused]\"><button name=\"change\" value=\"withdraw-comment\">"));
        assertTrue(html.contains("I am not recused any more</button>"), html);
        assertTrue(html.contains("Let go of my hold</button>"), html);
        assertFalse(html.contains("<summary>Hold it</summary>") || html.contains("value=\"recused\">"), html);
    }

    @Test
    void onlyWhoTakesPositionsHoldsAndIsRecused() {
        Person member = new Person("mia", "Mia", "mm", "", Set.of(Role.MEMBER));
        String html = html(ReadBy.by(member, ReadBy.sampleAgenda(), LocalDate.of(2026, 11, 2)), "A");
        assertTrue(html.contains("<summary>Ask a question</summary>"), html);
        assertFalse(html.contains("<summary>Hold it</summary>") || html.contains("value=\"recused\""), html);
    }

    @Test
    void buttonsFollowWhatIsCommittedAndQueued() {
        assertEquals(List.of("approve"), choices("bh", "A", new Unapprove(Target.of("A"), "bh")));
        assertEquals(List.of("unapprove"), choices("bh", "A"));
        assertEquals(List.of("approve"), choices("bh", "L"));
        assertEquals(List.of("unapprove"), choices("bh", "L", new Approve(Target.of("L"), "bh")));
        assertEquals(List.of("approve", "unflag"), choices("bh", "L", new Flag(Target.of("L"), "bh")));
        assertEquals(List.of("approve", "unflag"), choices("bh", "D"));
        assertEquals(List.of("approve", "flag"), choices("bh", "D", new Unflag(Target.of("D"), "bh")));
        assertEquals(List.of(), choices("bh", "B"));
        assertEquals(List.of(), choices("bh", "7A"));
        assertEquals(List.of(), choices("bh", "4A"));
        assertEquals(List.of("approve"), choices("bh", "3C"));
    }

    @Test
    void whoIsNoDirectorMayOnlySpeak() {
        Person member = new Person("mia", "Mia", "mm", "", Set.of(Role.MEMBER));
        Reading reading = ReadBy.by(member, ReadBy.sampleAgenda(), LocalDate.of(2026, 11, 2));
        String html = html(reading, "A");
        assertFalse(html.contains("value=\"approve\"") || html.contains("value=\"flag\""), html);
        assertTrue(html.contains("value=\"comment\""), html);
        assertFalse(html.contains("/edit\""), html);
    }

    @Test
    void theWaitingCommentStandsInTheForm() {
        Change comment = new AddComment(Target.of("A"), "bh", "Nobody <knocks>.", Optional.of("hold 2026-12-14"));
        String html = html(ReadBy.sample("bh", comment), "A");
        assertTrue(html.contains(">Nobody &lt;knocks&gt;.</textarea>"), html);
        assertTrue(html.contains("name=\"draft\" value=\"hold 2026-12-14\""), html);
        assertTrue(html.contains("<details open>\n<summary>Change the hold</summary>"), html);
        assertTrue(html.contains("value=\"2026-12-14\""), html);
    }

    @Test
    void theFormattedPageIsMarkdown() {
        Reading reading = ReadBy.sample("ab");
        String html = ReadBy.html(ItemPage.of(reading, ReadBy.item(reading, "J"), Walk.AGENDA, true));
        assertFalse(html.contains("<pre>"), html);
        assertTrue(html.contains("<div class=\"private block\"><p>There is a third hole"), html);
        assertTrue(html.contains("value=\"yes\" aria-pressed=\"true\""), html);
    }

    @Test
    void inTheQueueOneButtonApprovesAndGoesOn() {
        Reading reading = ReadBy.sample("bh");
        String html = ReadBy.html(ItemPage.of(reading, ReadBy.item(reading, "3C"), Walk.QUEUE, false));
        assertTrue(html.contains("formaction=\"/2026-11-11/queue?to=/2026-11-11/queue/Names-and-Marks\""), html);
        assertTrue(html.contains("<p class=\"where\">review 3 of 13</p>"), html);
    }

    private static List<String> choices(String initials, String id, Change... queue) {
        Reading reading = ReadBy.sample(initials, queue);
        return Choice.of(reading, ReadBy.item(reading, id), Walk.AGENDA).stream()
                .map(Choice::change)
                .toList();
    }

    private static String html(Reading reading, String id) {
        return ReadBy.html(ItemPage.of(reading, ReadBy.item(reading, id), Walk.AGENDA, false));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
