// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;

/** A mark that somebody may put at the head of a comment: what is sent, and what it means. */
record MarkChoice(String value, String words) {
    /** Chosen with a date beside it. */
    static final String HOLD = "hold";

    static List<MarkChoice> of(Item item, String reader, Names names) {
        List<MarkChoice> choices = new ArrayList<>();
        choices.add(new MarkChoice("", "none"));
        choices.add(new MarkChoice("board", "for the board only, not for the project"));
        choices.add(new MarkChoice("question " + nextQuestion(item, reader), "a question to be answered"));
        for (Comment comment : item.comments()) {
            for (Mark mark : comment.marks()) {
                if (mark.word().equals("question") && !Note.isAnswered(item, comment.initials(), mark.rest())) {
                    Mark answer = new Mark("answer " + comment.initials() + ' ' + mark.rest());
                    choices.add(new MarkChoice(answer.text(), Note.words(answer, names)));
                }
            }
        }
        choices.add(new MarkChoice(HOLD, "hold it, until a day or until I withdraw this"));
        choices.add(new MarkChoice("recused", "I am recused"));
        choices.add(new MarkChoice("lists", "I looked at the lists"));
        choices.add(new MarkChoice("community", "I looked at the community"));
        choices.add(new MarkChoice("releases", "I looked at the releases"));
        return List.copyOf(choices);
    }

    boolean isChosenBy(String mark) {
        return value.equals(mark) || value.equals(HOLD) && mark.startsWith(HOLD + ' ');
    }

    private static int nextQuestion(Item item, String reader) {
        return 1
                + item.comments().stream()
                        .filter(comment -> comment.initials().equals(reader))
                        .flatMap(comment -> comment.marks().stream())
                        .filter(mark -> mark.word().equals("question"))
                        .mapToInt(mark -> Integer.parseInt(mark.rest()))
                        .max()
                        .orElse(0);
    }
}
