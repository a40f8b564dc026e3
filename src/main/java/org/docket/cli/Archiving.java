// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.history.Cut;
import org.docket.history.MinutesFile;
import org.docket.history.Publisher;
import org.docket.store.Books;
import org.docket.store.Piece;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Store;

/** Publishes the minutes of an archive, some at once: a file that cannot be read is named before, and the rest goes on. */
final class Archiving {
    private static final int AT_ONCE = 16;

    private final List<Found> found = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** Keeps in mind what is to be published; other files are nothing to it. */
    void put(Found file) {
        switch (file.kind()) {
            case MINUTES, PUBLISHED, CONSENT -> {
                if (!hasPrivateText(file)) {
                    found.add(file);
                }
            }
            default -> {}
        }
    }

    /** Such a file is kept as a draft. */
    private static boolean hasPrivateText(Found file) {
        PrivateText hidden = PrivateText.in(file.text());
        return !hidden.balanced() || !hidden.passages().isEmpty();
    }

    void broken(String why) {
        broken.add(why);
    }

    List<String> broken() {
        return broken;
    }

    /** The newest first: by what it is about, older ones are understood. */
    void publish(Store store, Board board, Streams streams) {
        Publisher publisher = new Publisher(board);
        Progress progress = new Progress(streams, found.size());
        List<String> said = new ArrayList<>();
        List<Found> newest = found.stream()
                .sorted(Comparator.comparing(Found::meeting).reversed())
                .toList();
        try (Cutting cutting = new Cutting(newest, board)) {
            for (int from = 0; from < newest.size(); from += AT_ONCE) {
                List<Found> some = newest.subList(from, Math.min(from + AT_ONCE, newest.size()));
                said.addAll(store.write(books -> some.stream()
                        .map(file -> {
                            progress.step();
                            return file.file() + ": " + publish(books, publisher, cutting.next());
                        })
                        .toList()));
            }
        }
        Collections.reverse(said);
        progress.end();
        said.forEach(streams::print);
    }

    private static String publish(Books books, Publisher publisher, Cut cut) {
        MinutesFile file = cut.file();
        Sheet sheet = new Sheet(
                file.kind(),
                file.meeting(),
                file.name(),
                Source.ARCHIVE,
                "import",
                Instant.now(),
                Utf8.encode(file.text()));
        Publisher.Outcome outcome = publisher.publish(books, sheet, cut);
        String remarks =
                outcome.cut().remarks().stream().map(remark -> "; " + remark).collect(Collectors.joining());
        return outcome.published().isPresent()
                ? "published: " + counted(outcome.cut().pieces()) + remarks
                : "published already" + remarks;
    }

    //    86 reports, 3 resolutions
    private static String counted(List<Piece> pieces) {
        return count(pieces, Piece.Kind.REPORT, "report") + ", " + count(pieces, Piece.Kind.RESOLUTION, "resolution");
    }

    private static String count(List<Piece> pieces, Piece.Kind kind, String word) {
        long count = pieces.stream().filter(piece -> piece.kind() == kind).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
