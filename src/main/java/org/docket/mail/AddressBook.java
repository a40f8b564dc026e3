// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.store.Books;
import org.docket.store.Paper;

/** The committee file as those need it who write to projects: read once, and again when there is a newer one. */
final class AddressBook {
    private final Board board;
    private volatile Read read = new Read("", Committees.parse(""));

    AddressBook(Board board) {
        this.board = board;
    }

    /** A committee file, by the digest of its text. */
    private record Read(String sha256, Committees file) {}

    Addressees of(Books books, Item item) {
        return Addressees.of(item.title(), file(books), board);
    }

    Committees file(Books books) {
        Optional<Paper> newest = books.papers().newest(Paper.Kind.COMMITTEES, "");
        Read known = read;
        String sha256 = newest.map(Paper::sha256).orElse("");
        if (!known.sha256().equals(sha256)) {
            String text = newest.map(books.papers()::content).map(Utf8::decode).orElse("");
            known = new Read(sha256, Committees.parse(text));
            read = known;
        }
        return known.file();
    }
}
