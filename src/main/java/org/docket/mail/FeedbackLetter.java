// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docket.agenda.Comment;
import org.docket.board.Board;
import org.docket.board.Template;
import org.docket.store.Books;

/** Writes the mail by which those who report learn after the meeting what came of their report. */
final class FeedbackLetter {
    static final String KIND = "feedback";

    private final Postmark postmark;

    FeedbackLetter(Postmark postmark) {
        this.postmark = postmark;
    }

    /** A letter with the note of the minutes, where there is one, and these comments. */
    Letter write(Books books, Feedback feedback, String who) {
        Topic topic = feedback.topic();
        Subject filled =
                Subject.of(postmark.board().template(Template.Kind.FEEDBACK).fill(values(feedback)));
        return Letter.because(
                        topic.cause(KIND, who),
                        "What the board said of the report of " + topic.item().title() + ", after the meeting.")
                .to(feedback.addressees().to())
                .replyTo(feedback.addressees().replyTo())
                .subject(filled.subject())
                .body(filled.body())
                .inThread(topic.thread(books));
    }

    private Map<String, Object> values(Feedback feedback) {
        Topic topic = feedback.topic();
        Board board = postmark.board();
        Told told = new Told(new Openly(topic.agenda()));
        Map<String, Object> values = new HashMap<>(Map.of(
                "board", board.shortName().orElse(board.name()),
                "project", topic.item().title(),
                "date", topic.date(),
                "day", topic.day(),
                "link", postmark.link(topic.address())));
        values.put(
                "minutes",
                feedback.note().stream()
                        .map(note -> Map.of("text", told.text(note)))
                        .toList());
        values.put(
                "comments",
                feedback.comments().stream()
                        .map(comment -> told.comment(comment, feedback.nameOf(comment)))
                        .toList());
        values.put("asks", asks(feedback.comments()));
        values.put("shortened", told.isShortened());
        return values;
    }

    private static boolean asks(List<Comment> comments) {
        return comments.stream().anyMatch(comment -> comment.has("question"));
    }
}
