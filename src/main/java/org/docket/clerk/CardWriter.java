// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Cards.Made;
import org.docket.store.Revision;
import org.docket.store.Sha256;
import org.docket.store.Store;

/** Keeps the card index of agendas in the transaction that keeps their text. */
final class CardWriter {
    /** Another number has all cards written anew. */
    private static final String FORM = "1";

    private final Readers readers;
    private final String rules;

    CardWriter(Board board) {
        this.readers = new Readers(board);
        this.rules = rules(board);
    }

    /** What cards depend on beside the text: who wrote them, and how the board writes and what it opens. */
    static String rules(Board board) {
        return Sha256.of(FORM + '\n' + Store.version() + '\n' + board.everyText());
    }

    /** Writes the cards of all items. */
    void write(Books books, Turn.Page page) {
        Excerpts all = new Excerpts(page.agenda(), readers);
        books.cards().replaceAll(made(page.revision()), all.cards(page.agenda().items()));
    }

    /** Writes the cards of the items that one step changed. */
    void follow(Books books, Turn.Page before, Turn.Page after) {
        if (!isWritten(books, before.revision())) {
            write(books, after);
            return;
        }
        Excerpts was = new Excerpts(before.agenda(), readers);
        Excerpts is = new Excerpts(after.agenda(), readers);
        List<Item> changed = after.agenda().items().stream()
                .filter(item -> !is.isAsIn(was, item))
                .toList();
        Set<String> names = new HashSet<>(was.namesNotIn(is));
        changed.forEach(item -> names.add(is.name(item)));
        books.cards().replace(made(after.revision()), names, is.cards(changed));
    }

    /** Whether all cards of a meeting are of this text, and made by the rules of today. */
    boolean isWritten(Books books, Revision revision) {
        return books.cards().are(made(revision));
    }

    private Made made(Revision revision) {
        return new Made(revision.meeting(), revision.number(), rules);
    }
}
