// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A question that a comment asked of a report, and that nobody has answered.
 *
 * @param day the meeting at which it was asked
 * @param initials whose question it is
 * @param number which of theirs on that report
 */
public record OpenQuestion(Optional<LocalDate> day, String initials, String number, String text) {
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";

    /** Those put to the reports of one title, over these agendas, which are given in the order of their meetings. */
    public static List<OpenQuestion> of(String title, List<Agenda> agendas) {
        List<OpenQuestion> open = new ArrayList<>();
        for (Agenda agenda : agendas) {
            for (Item item : agenda.items()) {
                if (item.kind().isReport() && item.title().equals(title)) {
                    follow(open, agenda, item);
                }
            }
        }
        return List.copyOf(open);
    }

    /** An answer means the question of that number on the same report, or else the last one before. */
    private static void follow(List<OpenQuestion> open, Agenda agenda, Item item) {
        List<OpenQuestion> asked = item.comments().stream()
                .flatMap(comment -> marks(comment, QUESTION).stream()
                        .map(mark -> new OpenQuestion(agenda.date(), comment.initials(), mark.rest(), comment.text())))
                .toList();
        Set<String> here = new HashSet<>(asked.stream().map(OpenQuestion::name).toList());
        Set<String> answered = new HashSet<>();
        item.comments().stream()
                .flatMap(comment -> marks(comment, ANSWER).stream())
                .map(mark -> mark.rest().toLowerCase(Locale.ROOT))
                .forEach(answered::add);
        answered.stream().filter(name -> !here.contains(name)).forEach(name -> closeLast(open, name));
        asked.stream().filter(question -> !answered.contains(question.name())).forEach(open::add);
    }

    private static void closeLast(List<OpenQuestion> open, String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name().equals(name)) {
                open.remove(i);
                return;
            }
        }
    }

    private static List<Mark> marks(Comment comment, String word) {
        return comment.marks().stream().filter(mark -> mark.word().equals(word)).toList();
    }

    //    gs 1
    private String name() {
        return initials.toLowerCase(Locale.ROOT) + ' ' + number;
    }
}
