// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;

/** A comment as it stands in the margin: by whom, what its marks mean, and its paragraphs. */
record Note(Comment comment, String name, List<String> marks, List<Prose> paragraphs) {
    static List<Note> of(Item item, Names names) {
        return item.comments().stream().map(comment -> of(comment, item, names)).toList();
    }

    private static Note of(Comment comment, Item item, Names names) {
        List<String> marks = comment.marks().stream()
                .map(mark -> words(mark, comment.initials(), item, names))
                .toList();
        return new Note(comment, names.of(comment.initials()), marks, paragraphs(comment.text()));
    }

    String initials() {
        return comment.initials();
    }

    static List<Prose> paragraphs(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.strip().split("\\R{2,}")).stream()
                        .map(Prose::new)
                        .toList();
    }

    /** What a mark means, in words. */
    static String words(Mark mark, Names names) {
        return switch (mark.word()) {
            case "board" -> "for the board only";
            case "hold" ->
                mark.day()
                        .map(day -> "holds until " + Meeting.dayInWords(day.toString()))
                        .orElse("holds until withdrawn");
            case "question" -> "question " + mark.rest();
            case "answer" -> "answers " + asked(mark, names);
            case "lists" -> "looked at the lists";
            case "community" -> "looked at the community";
            case "releases" -> "looked at the releases";
            default -> mark.word();
        };
    }

    private static String words(Mark mark, String initials, Item item, Names names) {
        boolean open = mark.word().equals("question") && !isAnswered(item, initials, mark.rest());
        return words(mark, names) + (open ? ", not answered yet" : "");
    }

    static boolean isAnswered(Item item, String asker, String number) {
        return item.comments().stream()
                .flatMap(comment -> comment.marks().stream())
                .anyMatch(mark -> mark.text().equals("answer " + asker + ' ' + number));
    }

    private static String asked(Mark answer, Names names) {
        String[] whoAndWhat = answer.rest().split(" ");
        return names.of(whoAndWhat[0]) + ", question " + whoAndWhat[1];
    }
}
