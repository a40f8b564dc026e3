// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.history.Publisher;
import org.docket.store.Piece;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Store;

/** Publishes the minutes of an archive, a transaction each: one that cannot be taken is named and the rest goes on. */
final class Archiving {
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
        for (Found file : found.stream()
                .sorted(Comparator.comparing(Found::meeting).reversed())
                .toList()) {
            progress.step();
            said.add(0, file.file() + ": " + publish(store, publisher, file));
        }
        progress.end();
        said.forEach(streams::print);
    }

    private static String publish(Store store, Publisher publisher, Found file) {
        Sheet sheet = new Sheet(
                file.kind() == FileName.Kind.CONSENT ? Kind.CONSENT : Kind.MINUTES,
                file.meeting(),
                Path.of(file.file()).getFileName().toString(),
                Source.ARCHIVE,
                "import",
                Instant.now(),
                Utf8.encode(file.text()));
        Publisher.Outcome outcome = store.write(books -> publisher.publish(books, sheet));
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
