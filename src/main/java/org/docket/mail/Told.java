// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Comment;
import org.docket.agenda.Mark;
import org.docket.edit.Reflow;

/** Words as they stand in a mail: open ones alone, folded and set in. */
final class Told {
    private static final int INDENT = 2;
    private static final int WIDTH = 70;
    private static final int FIRST_WORDS = 8;
    private static final String QUESTION = "question";

    private final Openly openly;
    private boolean shortened;

    Told(Openly openly) {
        this.openly = openly;
    }

    /** Whether anything was left out of what was asked for so far. */
    boolean isShortened() {
        return shortened;
    }

    /** The words after what marks them as a question. */
    Map<String, Object> words(String words) {
        Map<String, Object> told = new HashMap<>();
        told.put("text", set(openly.of(withoutQuestion(words))));
        told.put("number", question(words));
        return told;
    }

    Map<String, Object> comment(Comment comment, String author) {
        String words = Comment.fold(comment.words());
        Map<String, Object> told = new HashMap<>();
        told.put("text", set(openly.of(comment, withoutQuestion(words))));
        String number = question(words);
        told.put("author", number.isEmpty() ? author : author + ", question " + number);
        return told;
    }

    String text(String words) {
        return set(openly.of(words));
    }

    /** How words begin, to know them again. */
    String beginning(String words) {
        Openly.Said said = openly.of(withoutQuestion(words));
        String[] all = said.text().split("\\s+");
        String first = Stream.of(all).limit(FIRST_WORDS).collect(Collectors.joining(" "));
        return all.length > FIRST_WORDS ? first + " ..." : first;
    }

    /** The number of the question that words ask; empty when they ask none. */
    static String question(String words) {
        return Mark.atHeadOf(words).stream()
                .filter(mark -> mark.word().equals(QUESTION))
                .map(Mark::rest)
                .findFirst()
                .orElse("");
    }

    private String set(Openly.Said said) {
        shortened |= said.shortened();
        return String.join("\n", Reflow.rows(said.text(), INDENT, WIDTH));
    }

    private static String withoutQuestion(String words) {
        Mark.Head head = Mark.headOf(words);
        List<String> marks = new ArrayList<>();
        head.marks().stream()
                .filter(mark -> !mark.word().equals(QUESTION))
                .forEach(mark -> marks.add("[" + mark.text() + "]"));
        marks.add(head.rest().strip());
        return String.join(" ", marks);
    }
}
