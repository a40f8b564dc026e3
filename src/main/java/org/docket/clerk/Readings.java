// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.edit.Target;
import org.docket.store.Books;
import org.docket.store.Position.Basis;
import org.docket.store.Revision;

/** Finds the text somebody read: the one they say, or the one that was there. */
final class Readings {
    private static final int LOOKED_BACK = 200;

    private final Books books;
    private final Shelf shelf;
    private final Turn turn;

    Readings(Books books, Shelf shelf, Turn turn) {
        this.books = books;
        this.shelf = shelf;
        this.turn = turn;
    }

    /** What a change is bound to that names an item as it was when the change was applied. */
    Basis of(Target target, Item item) {
        if (!target.hasMovedOn(item)) {
            return now(item);
        }
        String digest = target.digest().orElseThrow();
        return books.revisions().all(turn.after().revision().meeting()).stream()
                .limit(LOOKED_BACK)
                .flatMap(revision -> find(revision, item, digest).stream())
                .findFirst()
                .orElseGet(() -> new Basis("read:" + digest, 0, true));
    }

    /** What a position is bound to that stands in the text of this turn. */
    Basis now(Item item) {
        String digest = Names.digest(item);
        int revision = Stream.of(turn.before(), turn.after())
                .filter(page -> has(page.agenda(), item, digest))
                .map(page -> page.revision().number())
                .findFirst()
                .orElse(0);
        return new Basis(digest, revision, true);
    }

    private Optional<Basis> find(Revision revision, Item like, String digest) {
        return shelf.agenda(books, revision).items().stream()
                .filter(item -> item.kind() == like.kind() && item.title().equals(like.title()))
                .filter(item -> item.digest().equals(digest))
                .map(item -> new Basis(Names.digest(item), revision.number(), true))
                .findFirst();
    }

    private static boolean has(Agenda agenda, Item like, String digest) {
        return agenda.items().stream()
                .filter(item -> item.title().equals(like.title()))
                .anyMatch(item -> Names.digest(item).equals(digest));
    }
}
