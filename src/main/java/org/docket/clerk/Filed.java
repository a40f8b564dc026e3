// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.edit.SameItems;
import org.docket.store.Books;
import org.docket.store.Filing;

/** Writes down, for each new text, what was filed in it for the first time. */
final class Filed {
    private final Books books;
    private final Turn.Page page;
    private final Turn.Author author;
    private final Names names;

    private Filed(Books books, Turn.Page page, Turn.Author author) {
        this.books = books;
        this.page = page;
        this.author = author;
        this.names = new Names(page.agenda());
    }

    /** What a first text brings along: nobody knows when it was filed. */
    static void found(Books books, Turn.Page page, Turn.Author author) {
        Filed filed = new Filed(books, page, author);
        page.agenda().items().stream().filter(Filed::isApproved).forEach(item -> filed.write(item, false));
    }

    /** What one turn files. */
    static void follow(Books books, Turn turn) {
        if (turn.before().agenda() == turn.after().agenda()) {
            return;
        }
        Filed filed = new Filed(books, turn.after(), turn.author());
        Names before = new Names(turn.before().agenda());
        SameItems same = SameItems.between(
                turn.after().agenda().items(), turn.before().agenda().items());
        boolean known = !turn.author().who().equals(Outside.IMPORT.who());
        for (Item item : turn.after().agenda().items()) {
            Optional<Item> then = same.of(item);
            if (isApproved(item)
                    && then.filter(other -> isSameText(other, item)).isPresent()) {
                filed.carry(before.of(then.get()), then.get(), item);
            } else if (isApproved(item)) {
                filed.write(item, known);
            }
        }
    }

    private static boolean isApproved(Item item) {
        return item.approved().isPresent() && !item.text().isBlank();
    }

    private static boolean isSameText(Item then, Item item) {
        return then.text().equals(item.text()) || Names.folded(then.text()).equals(Names.folded(item.text()));
    }

    private void write(Item item, boolean known) {
        int revision = page.revision().number();
        books.filings().add(meeting(), new Filing(names.of(item), Names.digest(item), revision, author.when(), known));
    }

    /** An item that only gets another title or owner keeps the time at which its text was filed. */
    private void carry(String name, Item then, Item item) {
        if (then.title().equals(item.title()) && then.owner().equals(item.owner())) {
            return;
        }
        books.filings()
                .find(meeting(), name, Names.digest(then))
                .map(old -> new Filing(names.of(item), Names.digest(item), old.revision(), old.when(), old.known()))
                .ifPresent(filing -> books.filings().add(meeting(), filing));
    }

    private String meeting() {
        return page.revision().meeting();
    }
}
