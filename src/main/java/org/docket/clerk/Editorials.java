// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.edit.PostReport;
import org.docket.store.Aside;
import org.docket.store.Books;
import org.docket.store.Revision;

/** The editorial changes of a meeting: each leads from one text to another on which earlier positions still hold. */
final class Editorials {
    private final List<Aside> changes;

    Editorials(List<Aside> asides) {
        this.changes = asides.stream()
                .filter(aside -> aside.kind() == Aside.Kind.EDITORIAL)
                .toList();
    }

    /** Writes down which changes of a turn are editorial: one that leaves the words as they are needs no word on it. */
    static void follow(Books books, Turn turn) {
        List<Aside> said = new ArrayList<>();
        for (Fold.Step step : turn.steps()) {
            if (step.change() instanceof PostReport post && post.editorial()) {
                Optional<Item> before = step.before().item(post.item().id());
                Optional<Item> after = step.after().item(post.item().id());
                if (before.isPresent() && after.isPresent()) {
                    said.add(aside(turn, new Names(step.after()).of(after.get()), before.get(), after.get()));
                }
            }
        }
        books.asides()
                .add(said.stream()
                        .filter(aside -> !aside.was().equals(aside.sha256()))
                        .toList());
    }

    private static Aside aside(Turn turn, String name, Item before, Item after) {
        Revision revision = turn.after().revision();
        return new Aside(
                revision.meeting(),
                name,
                Aside.Kind.EDITORIAL,
                "",
                Names.digest(before),
                Names.digest(after),
                revision.number(),
                turn.author().who(),
                turn.author().when());
    }

    /** The last of those that lead from one text to another; empty when there is no such way. */
    Optional<Aside> between(String from, String to) {
        if (!before(to).contains(from)) {
            return Optional.empty();
        }
        return changes.stream().filter(change -> change.sha256().equals(to)).reduce((earlier, later) -> later);
    }

    /** A text, and all those from which editorial changes led to it. */
    List<String> before(String text) {
        List<String> texts = new ArrayList<>(List.of(text));
        for (int at = 0; at < texts.size(); at++) {
            String to = texts.get(at);
            changes.stream()
                    .filter(change -> change.sha256().equals(to) && !texts.contains(change.was()))
                    .map(Aside::was)
                    .distinct()
                    .forEach(texts::add);
        }
        return texts;
    }
}
