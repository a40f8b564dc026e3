// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

/** What directors asked of a project stays open until somebody answers it. */
class OpenQuestionTest {
    @Test
    void aQuestionIsOpen() {
        OpenQuestion open = open("gs: [question 1] When was the last release?").get(0);
        assertEquals("gs", open.initials());
        assertEquals("1", open.number());
        assertEquals("When was the last release?", open.text());
        assertEquals("2026-01-21", open.day().orElseThrow().toString());
    }

    @Test
    void anAnswerOnTheSameReportClosesIt() {
        assertEquals(List.of(), open("gs: [question 1] When?\n              pd: [answer gs 1] In May."));
    }

    @Test
    void anAnswerOnALaterReportClosesIt() {
        assertEquals(List.of(), open("gs: [question 1] When?", "pd: [answer GS 1] In May."));
    }

    @Test
    void aQuestionOfTheSameNumberIsAnsweredFirstWhereItStands() {
        List<OpenQuestion> open = open(
                "gs: [question 1] The first?", "gs: [question 1] The second?\n              pd: [answer gs 1] Yes.");
        assertEquals(
                List.of("The first?"), open.stream().map(OpenQuestion::text).toList());
    }

    @Test
    void anAnswerToSomebodyElseLeavesItOpen() {
        assertEquals(
                1, open("gs: [question 1] When?", "pd: [answer jt 1] In May.").size());
        assertEquals(
                1, open("gs: [question 1] When?", "pd: [answer gs 2] In May.").size());
    }

    @Test
    void whatIsAskedOfOthersIsNotTheirs() {
        assertEquals(List.of(), OpenQuestion.of("Bee", agendas("gs: [question 1] When?")));
    }

    private static List<OpenQuestion> open(String... comments) {
        return OpenQuestion.of("Ant", agendas(comments));
    }

    private static List<Agenda> agendas(String... comments) {
        return Stream.of(comments)
                .map(words -> SmallAgenda.TEXT.replaceFirst("comments:\n", "comments:\n              " + words + "\n"))
                .map(text -> Agenda.parse(text, Board.builtIn()))
                .toList();
    }
}
