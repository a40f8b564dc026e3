// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Published;
import org.docket.store.PublishedMinutes;
import org.docket.store.PublishedMinutes.Sheet;

/** Publishes a text together with what it says, told by what earlier texts taught. */
public final class Publisher {
    private final Board board;
    private Optional<String> prefix = Optional.empty();

    public Publisher(Board board) {
        this.board = board;
    }

    /** What became of a text: nothing new when it stood already, and what could not be read in it. */
    public record Outcome(Optional<Published> published, Cut cut) {}

    /** Cuts the text and keeps it with its pieces, in the transaction of these books. */
    public Outcome publish(Books books, Sheet sheet) {
        String text = Utf8.decode(sheet.content());
        Cut cut = Cut.of(new MinutesFile(sheet.kind(), sheet.meeting(), sheet.file(), text), board);
        PublishedMinutes minutes = books.published();
        prefix = Archive.prefix(List.of(cut), board).or(() -> prefix).or(() -> before(books));
        Cut named = Archive.of(List.of(cut), prefix.orElse(""), minutes.names())
                .cuts()
                .get(0);
        return new Outcome(minutes.publish(sheet, named.pieces()), named);
    }

    /** The word before titles in the newest minutes that have one. */
    private Optional<String> before(Books books) {
        List<Published> all = books.published().newestOfEach().stream()
                .filter(text -> !text.isWithdrawn())
                .toList();
        return all.isEmpty() ? Optional.empty() : word(books, all.get(all.size() - 1));
    }

    private Optional<String> word(Books books, Published newest) {
        String text = Utf8.decode(books.published().content(newest));
        return Cut.of(new MinutesFile(newest.kind(), newest.meeting(), newest.file(), text), board)
                .prefix();
    }
}
