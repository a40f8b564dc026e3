// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.PrivateText;
import org.docket.edit.PostActions;
import org.docket.edit.Task;
import org.docket.json.NotesJson;
import org.junit.jupiter.api.Test;

/** The action items that may go into the next agenda: those of the last, and those noted down in the meeting. */
class CandidateTest {
    @Test
    void thoseOfTheLastAgendaComeFirstAndWhatIsDoneIsNotKept() {
        List<Candidate> all = Candidate.of(
                Month.sample().note("Driftwood", "@Amélie: call them").past());
        assertEquals(7, all.size());
        assertEquals(
                List.of(true, true, true, true, false, true, true),
                all.stream().map(Candidate::isKept).toList());
        assertEquals(
                new Task("Amélie", "call them", Optional.of("Driftwood"), Optional.of("2026-11-11")),
                all.get(6).task());
        assertTrue(all.get(6).noted());
    }

    @Test
    void thoseOfOctoberAreTheNotedOnesOfNovember() throws Exception {
        Past october = new Past(
                Month.sample()
                        .last(Month.sampled("board_agenda_2026_10_14.txt"))
                        .past()
                        .agenda(),
                Optional.of(NotesJson.read(Month.sampled("notes_2026_10_14.json"))),
                true,
                java.util.Set.of());
        assertEquals(
                List.of(
                        "Amélie: find out where Driftwood went",
                        "Layla: call the three members of Quayside who write "
                                + "elsewhere, and ask who of them can write the report",
                        "Greta: thank the school in Husum for the hall"),
                Candidate.of(october).stream()
                        .map(one -> one.task().owner() + ": " + one.task().text())
                        .toList());
    }

    @Test
    void aTextIsReadToTheBlankLineOrTheNextSign() {
        assertEquals(
                List.of("Sam: one two", "Pat: three", "Kim: four", "Lee: five six"),
                noted("Said.\n@Sam: one\ntwo\n@Pat three\r\n\r\nNot this.\nAI Kim: four\n\n  AI Lee five\n  six"));
    }

    @Test
    void oneWithoutAStatusIsStillSomebodys() {
        String agenda = SmallAgenda.TEXT.replace("10. Unf", """
                    * Haruka: think about what
                          to do

                    * Sam: call them
                          [ Bee 2025-12-17 ]

                    * Pat: sing [ 2025-12-17 ]

                10. Unf""");
        List<Candidate> all = Candidate.of(new Month().last(agenda).past());
        List<Task> tasks = all.stream().map(Candidate::task).toList();
        assertEquals(
                List.of(
                        new Task("Haruka", "think about what to do", Optional.empty(), Optional.empty()),
                        new Task("Sam", "call them", Optional.of("Bee"), Optional.of("2025-12-17")),
                        new Task("Pat", "sing", Optional.empty(), Optional.of("2025-12-17"))),
                tasks);
        assertEquals(
                3,
                new PostActions(tasks).applyTo(new Month().agenda()).actions().size());
    }

    @Test
    void anAddressIsNoSign() {
        assertEquals(List.of(), noted("Write to pat@example.org\nor @\nAIM: high"));
    }

    @Test
    void whatWasSaidInPrivateIsOfferedAndNotKept() {
        List<Candidate> all = Candidate.of(new Month()
                .note("Bee", "<private>\n@Sam: whisper\n</private>\n@Pat: shout\n<private>@Kim: hush</private>")
                .past());
        assertEquals(
                List.of("<private>whisper</private>", "shout", "<private>hush</private>"),
                all.stream().map(one -> one.task().text()).toList());
        assertEquals(
                List.of(false, true, false), all.stream().map(Candidate::isKept).toList());
    }

    @Test
    void whatWasSaidInPrivateIsPostedInPrivate() {
        List<Task> tasks = Candidate.of(new Month()
                        .note("Bee", "<private>\n@Sam: whisper to everybody who knows\n</private>\n@Pat: shout")
                        .past())
                .stream()
                .map(Candidate::task)
                .toList();
        Agenda posted = new PostActions(tasks).applyTo(new Month().agenda());
        assertEquals(2, posted.actions().size());
        assertEquals(List.of(), posted.warnings());
        assertEquals(1, PrivateText.in(posted.text()).passages().size());
        String open = posted.text().replaceAll("(?s)<private>.*?</private>", "");
        assertFalse(open.contains("everybody"), open);
        assertTrue(open.contains("shout"), open);
    }

    @Test
    void onAPrivatePassageOfTheLastAgendaToo() {
        String agenda = SmallAgenda.TEXT.replace("10. Unf", """
                    * Sam: call them
                          [ Bee 2025-12-17 ]
                          Status: Not yet.

                    <private>
                    * Pat: hush them
                          [ Bee 2025-12-17 ]
                          Status: Not yet.
                    </private>

                10. Unf""");
        List<Candidate> all = Candidate.of(new Month().last(agenda).past());
        assertEquals(
                List.of("call them", "<private>hush them</private>"),
                all.stream().map(one -> one.task().text()).toList());
        assertEquals(List.of(true, false), all.stream().map(Candidate::isKept).toList());
    }

    @Test
    void notesStandInTheOrderOfTheAgenda() {
        List<Candidate> all = Candidate.of(new Month()
                .note("Zoo", "@Sam: last")
                .note("Change Ant Chair", "@Sam: third")
                .note("Bee", "@Sam: second")
                .note("Ant", "@Sam: first")
                .past());
        assertEquals(
                List.of("first", "second", "third", "last"),
                all.stream().map(one -> one.task().text()).toList());
    }

    @Test
    void theSameIsOfferedOnce() {
        assertEquals(List.of("Sam: one"), noted("@Sam: one\n\n@Sam: one"));
        assertFalse(
                new Candidate(new Task("a", "b", Optional.empty(), Optional.empty()), "DONE on Monday", false, false)
                        .isOpen());
    }

    private static List<String> noted(String note) {
        return Candidate.of(new Month().note("Bee", note).past()).stream()
                .map(one -> one.task().owner() + ": " + one.task().text())
                .toList();
    }
}
