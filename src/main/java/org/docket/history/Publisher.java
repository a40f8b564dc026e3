// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Published;
import org.docket.store.PublishedMinutes.Sheet;

/** Publishes texts together with what they say, told by what earlier texts taught; one is for one run of them. */
public final class Publisher {
    private final Board board;
    private final SortedSet<String> known = Naming.noNames();
    private Optional<String> prefix = Optional.empty();
    private boolean knows;

    public Publisher(Board board) {
        this.board = board;
    }

    /** What became of a text: nothing new when it stood already, and what could not be read in it. */
    public record Outcome(Optional<Published> published, Cut cut) {}

    /** Cuts the text and keeps it with its pieces, in the transaction of these books; what was expunged is not published. */
    public Outcome publish(Books books, Sheet sheet) {
        String text = sheet.content().text();
        return publish(books, sheet, Cut.of(new MinutesFile(sheet.kind(), sheet.meeting(), sheet.file(), text), board));
    }

    /** The same with a text that has been cut before. */
    public Outcome publish(Books books, Sheet sheet, Cut cut) {
        Archive archive = known(books, cut);
        Cut named = archive.cuts().get(0);
        if (books.expunged().hadDigest(sheet.content().sha256())) {
            return new Outcome(Optional.empty(), named);
        }
        Optional<Published> published = books.published().publish(sheet, named.pieces());
        published.ifPresent(added -> known.addAll(archive.names()));
        return new Outcome(published, named);
    }

    /** Cuts a published text anew, as it is now, where it is the one that stands; others are found no more. */
    public void recut(Books books, Published published) {
        Optional<Published> standing = books.published().standing(published.kind(), published.meeting());
        if (standing.filter(text -> text.id() == published.id()).isPresent()) {
            String text = Utf8.decode(books.published().content(published));
            MinutesFile file = new MinutesFile(published.kind(), published.meeting(), published.file(), text);
            books.published()
                    .recut(
                            published,
                            known(books, Cut.of(file, board)).cuts().get(0).pieces());
        }
    }

    private Archive known(Books books, Cut cut) {
        prefix = Archive.prefix(List.of(cut), board).or(() -> prefix).or(() -> before(books));
        if (!knows) {
            known.addAll(books.published().names());
            knows = true;
        }
        return Archive.of(List.of(cut), prefix.orElse(""), known);
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
