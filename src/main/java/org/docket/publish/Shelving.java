// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.Optional;
import org.docket.board.Board;
import org.docket.history.Publisher;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;

/** Puts a text among the published ones, cut into the pieces by which it is found. */
final class Shelving {
    private final Board board;

    Shelving(Board board) {
        this.board = board;
    }

    /** Answers whether anything became public: what was so before is not published again. */
    boolean put(Books books, Sheet sheet) {
        return new Publisher(board).publish(books, sheet).published().isPresent();
    }

    /** The text of a meeting that anybody can read; one that lies among the papers is put with the others first. */
    Optional<Published> standing(Books books, String meeting) {
        Optional<Published> newest = books.published().newest(Kind.MINUTES, meeting);
        if (newest.isPresent()) {
            return newest.filter(text -> !text.isWithdrawn());
        }
        books.papers().newest(Paper.Kind.PUBLISHED, meeting).ifPresent(old -> put(books, sheet(books, meeting, old)));
        return books.published().standing(Kind.MINUTES, meeting);
    }

    private static Sheet sheet(Books books, String meeting, Paper old) {
        String file = PublicText.name(Kind.MINUTES, meeting) + ".txt";
        return new Sheet(
                Kind.MINUTES,
                meeting,
                file,
                Source.ARCHIVE,
                old.who(),
                old.when(),
                books.papers().content(old));
    }
}
