// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.clerk.Seen;
import org.docket.clerk.Sight;
import org.docket.edit.AddComment;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Target;

/**
 * What one change did to what somebody says of an item.
 *
 * @param was the words that no longer stand there; empty when all that stood there still does
 * @param says the words that now do; empty when none do
 * @param told what of these may be told to those who report
 * @param anyway whether its author wants it mailed though the report is missing
 */
record Utterance(String item, String initials, String was, String says, String told, boolean anyway) {
    /** Nothing where the change is no comment, or changed none. */
    static Optional<Utterance> of(Seen.Step step) {
        Optional<String> initials = initials(step.change());
        Optional<String> id = step.change().target().map(Target::id);
        if (initials.isEmpty() || step.before() == step.after()) {
            return Optional.empty();
        }
        List<String> then = words(step.before().item(id.get()), initials.get());
        List<String> now = words(step.after().item(id.get()), initials.get());
        String was = first(then, now);
        String says = first(now, then);
        boolean anyway = step.change() instanceof AddComment comment && comment.anyway();
        return Optional.of(
                        new Utterance(id.get(), initials.get(), was, says, told(step.after(), id.get(), says), anyway))
                .filter(one -> !one.was.isEmpty() || !one.says.isEmpty());
    }

    /** What of the words those may be told who report: all; nothing where they are private, the board's, or only marks. */
    private static String told(Agenda agenda, String id, String says) {
        Optional<Item> item = agenda.item(id);
        Openly openly = new Openly(agenda);
        boolean seen = item.map(report -> Sight.ofReport(report, agenda.board()).of(agenda)).stream()
                .flatMap(shown -> shown.items().stream())
                .filter(shown -> shown.title().equals(item.get().title()))
                .flatMap(shown -> shown.comments().stream())
                .anyMatch(comment -> isSaid(comment, says));
        boolean open = item.map(Item::comments).orElse(List.of()).stream()
                .filter(comment -> isSaid(comment, says))
                .noneMatch(openly::isPrivate);
        return seen && open ? says : "";
    }

    private static boolean isSaid(Comment comment, String says) {
        return Comment.fold(comment.words()).equals(says) && !comment.text().isBlank();
    }

    private static Optional<String> initials(Change change) {
        if (change instanceof AddComment comment) {
            return Optional.of(comment.initials());
        }
        return change instanceof EditComment edit ? Optional.of(edit.initials()) : Optional.empty();
    }

    private static List<String> words(Optional<Item> item, String initials) {
        return item.map(Item::comments).orElse(List.of()).stream()
                .filter(comment -> comment.initials().equals(initials))
                .map(comment -> Comment.fold(comment.words()))
                .toList();
    }

    private static String first(List<String> these, List<String> those) {
        List<String> rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest.stream().findFirst().orElse("");
    }
}
