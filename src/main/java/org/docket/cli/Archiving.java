// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
            case MINUTES, PUBLISHED, CONSENT -> found.add(file);
            default -> {}
        }
    }

    void broken(String why) {
        broken.add(why);
    }

    List<String> broken() {
        return broken;
    }

    /** Begins to cut what is to be published, the newest first: by what it is about, older ones are understood. */
    Cutting cutting(Board board) {
        found.sort(Comparator.comparing(Found::meeting).reversed());
        return new Cutting(found, board);
    }

    void publish(Store store, Board board, Cutting cutting, Streams streams) {
        Publisher publisher = new Publisher(board);
        Progress progress = new Progress(streams, found.size());
        List<String> said = new ArrayList<>();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            List<Found> some = found.subList(from, Math.min(from + AT_ONCE, found.size()));
            said.addAll(store.write(books -> some.stream()
                    .flatMap(file -> {
                        progress.step();
                        return cutting.next().stream()
                                .map(cut -> file.file() + ": " + publish(books, publisher, file, cut));
                    })
                    .toList()));
        }
        Collections.reverse(said);
        progress.end();
        said.forEach(streams::print);
    }

    private static String publish(Books books, Publisher publisher, Found found, Cut cut) {
        MinutesFile file = cut.file();
        Sheet sheet = new Sheet(
                file.kind(), file.meeting(), file.name(), Source.ARCHIVE, "import", Instant.now(), found.content());
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
