// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;
import org.docket.edit.EditComment;
import org.docket.people.Right;

/** The forms in which the reader speaks of an item: a comment, and one for each mark that says more. */
record Sayings(Reading reading, Item item, Optional<Refusal> refused) {
    private static final Map<String, String> LOOKED =
            new TreeMap<>(Map.of("lists", "the lists", "community", "the community", "releases", "the releases"));

    /** Takes in what was refused of everything that has no form, or none any more. */
    Saying comment() {
        Optional<Queued> begun = waiting(mark -> mark.isEmpty() || mark.equals(Saying.BOARD));
        return new Saying("", begun, refused.filter(what -> !what.isForAnother() && !isShown(what)));
    }

    /** Whether a form that the page has beside the plain one shows it. */
    private boolean isShown(Refusal what) {
        Stream<Saying> marked = Stream.of(
                        questions().stream(),
                        Stream.of(hold()),
                        item.comments().stream().flatMap(comment -> answers(comment).stream()))
                .flatMap(forms -> forms);
        return item.comments().stream().anyMatch(comment -> what.changes(comment.words()))
                || marked.anyMatch(form -> form.refused().isPresent());
    }

    /** The questions that wait, and after them room for one more. */
    List<Saying> questions() {
        List<Saying> all = new ArrayList<>();
        waiting()
                .flatMap(queued -> queued.mark().stream())
                .filter(mark -> mark.startsWith(Saying.QUESTION + ' '))
                .forEach(mark -> all.add(saying(mark, mark::equals)));
        all.add(saying(Saying.QUESTION, mark -> mark.startsWith(Saying.QUESTION) && !isWaiting(mark)));
        return List.copyOf(all);
    }

    Saying hold() {
        return saying(Saying.HOLD, mark -> mark.equals(Saying.HOLD) || mark.startsWith(Saying.HOLD + ' '));
    }

    /** One for each question of a comment that nobody has answered. */
    List<Saying> answers(Comment comment) {
        return comment.marks().stream()
                .filter(mark -> mark.word().equals(Saying.QUESTION))
                .filter(mark -> !Note.isAnswered(item, comment.initials(), mark.rest()))
                .map(mark -> "answer " + comment.initials() + ' ' + mark.rest())
                .filter(Mark::isMark)
                .map(answer -> saying(answer, answer::equals))
                .toList();
    }

    /** What the reader may still say they looked at, by its mark. */
    Map<String, String> unseen() {
        Map<String, String> left = new TreeMap<>(item.kind().isReport() ? LOOKED : Map.of());
        left.keySet().removeIf(mark -> own(mark).isPresent() || isWaiting(mark));
        return left;
    }

    /** Whether the reader takes positions. */
    boolean takesPositions() {
        return reading.may(Right.TAKE_POSITION);
    }

    /** Their own committed comment with this mark, unless its withdrawal waits already. */
    Optional<Comment> own(String markWord) {
        return item.comments().stream()
                .filter(comment -> comment.initials().equals(reading.reader().initials()))
                .filter(comment -> comment.has(markWord))
                .filter(comment -> reading.queued(item).stream()
                        .noneMatch(queued -> queued.change() instanceof EditComment edit
                                && edit.was().equals(comment.words())))
                .findFirst();
    }

    boolean isWaiting(String mark) {
        return waiting().anyMatch(queued -> queued.mark().filter(mark::equals).isPresent());
    }

    /** The number that the reader's next question on the item gets. */
    int nextQuestion() {
        Stream<Mark> said = item.comments().stream()
                .filter(comment -> comment.initials().equals(reading.reader().initials()))
                .flatMap(comment -> comment.marks().stream());
        Stream<Mark> queued = waiting().flatMap(each -> each.mark().stream()).map(Mark::new);
        return 1
                + Stream.concat(said, queued)
                        .filter(mark -> mark.word().equals(Saying.QUESTION))
                        .mapToInt(mark -> Integer.parseInt(mark.rest()))
                        .max()
                        .orElse(0);
    }

    private Saying saying(String mark, Predicate<String> own) {
        return new Saying(mark, waiting(own), refused.filter(what -> own.test(what.mark())));
    }

    private Optional<Queued> waiting(Predicate<String> own) {
        return waiting().filter(queued -> own.test(queued.mark().orElse(""))).findFirst();
    }

    private Stream<Queued> waiting() {
        return reading.queued(item).stream().filter(queued -> queued.is("comment"));
    }
}
