// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docket.board.Board;
import org.docket.board.Template;
import org.docket.people.Person;
import org.docket.store.Books;

/** Writes the mail by which those who report learn what one person says of their report. */
final class CommentLetter {
    static final String KIND = "comment";

    private final Postmark postmark;
    private final Topic topic;
    private final Addressees addressees;
    private final Person author;

    CommentLetter(Postmark postmark, Topic topic, Addressees addressees, Person author) {
        this.postmark = postmark;
        this.topic = topic;
        this.addressees = addressees;
        this.author = author;
    }

    /** The letter that tells this; it says itself when it goes. */
    Letter write(Books books, Telling telling) {
        String title = topic.item().title();
        boolean corrects = telling.changes().stream().noneMatch(Telling.Change::isNew);
        String why =
                author.name() + (corrects ? " changed a comment" : " commented") + " on the report of " + title + ".";
        Subject filled =
                Subject.of(postmark.board().template(Template.Kind.COMMENT).fill(values(telling)));
        return Letter.because(topic.cause(KIND, author.id()), why)
                .from(author.name())
                .to(addressees.to())
                .replyTo(addressees.replyTo())
                .subject(filled.subject())
                .body(filled.body())
                .inThread(topic.thread(books))
                .mergeKey(mergeKey(topic, author));
    }

    /** By which one person's letter on one report is found while it waits. */
    static String mergeKey(Topic topic, Person author) {
        return author.id() + " " + topic.name();
    }

    private Map<String, Object> values(Telling telling) {
        Told told = new Told(new Openly(topic.agenda()));
        List<Map<String, Object>> news = telling.changes().stream()
                .filter(Telling.Change::isNew)
                .map(change -> told.words(change.now()))
                .toList();
        List<Map<String, Object>> changes = telling.changes().stream()
                .filter(change -> !change.isNew() && !change.isWithdrawn())
                .map(change -> changed(told, change))
                .toList();
        List<Map<String, String>> withdrawn = telling.changes().stream()
                .filter(Telling.Change::isWithdrawn)
                .map(change -> Map.of("then", told.beginning(change.then())))
                .toList();
        Board board = postmark.board();
        Map<String, Object> values = new HashMap<>(Map.of(
                "author", author.name(),
                "board", board.shortName().orElse(board.name()),
                "project", topic.item().title(),
                "date", topic.date(),
                "day", topic.day(),
                "link", postmark.link(topic.address())));
        values.put("says", !news.isEmpty());
        values.put("remarks", news.stream().filter(said -> !isQuestion(said)).toList());
        values.put("questions", news.stream().filter(CommentLetter::isQuestion).toList());
        values.put("corrects", changes.size() + withdrawn.size() > 0);
        values.put("changes", changes);
        values.put("withdrawn", withdrawn);
        values.put(
                "asks",
                telling.changes().stream()
                        .anyMatch(change -> !Told.question(change.now()).isEmpty()));
        values.put("shortened", told.isShortened());
        return values;
    }

    private static Map<String, Object> changed(Told told, Telling.Change change) {
        Map<String, Object> words = told.words(change.now());
        words.put("then", told.beginning(change.then()));
        return words;
    }

    private static boolean isQuestion(Map<String, Object> said) {
        return !said.get("number").equals("");
    }
}
