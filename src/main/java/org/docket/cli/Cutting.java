// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.docket.agenda.PrivateText;
import org.docket.board.Board;
import org.docket.history.Cut;
import org.docket.history.MinutesFile;
import org.docket.store.Published.Kind;

/** Cuts minutes a few files ahead of whoever writes down what they say. */
final class Cutting implements AutoCloseable {
    private static final int AHEAD = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<CompletableFuture<Optional<Cut>>> ahead = new ArrayDeque<>();
    private final Iterator<Found> files;
    private final Board board;

    Cutting(List<Found> files, Board board) {
        this.files = files.iterator();
        this.board = board;
        files.forEach(file -> thread.execute(file.content()::prepare));
        for (int i = 0; i < AHEAD; i++) {
            begin();
        }
    }

    /** The next of the files, cut; with nothing when there is private text in it, so that it is kept as a draft. */
    Optional<Cut> next() {
        begin();
        return ahead.remove().join();
    }

    private void begin() {
        if (files.hasNext()) {
            Found file = files.next();
            ahead.add(CompletableFuture.supplyAsync(() -> cut(file), thread));
        }
    }

    private Optional<Cut> cut(Found file) {
        String text = file.content().text();
        PrivateText hidden = PrivateText.in(text);
        return hidden.balanced() && hidden.passages().isEmpty()
                ? Optional.of(Cut.of(minutes(file, text), board))
                : Optional.empty();
    }

    private static MinutesFile minutes(Found file, String text) {
        Kind kind = file.kind() == FileName.Kind.CONSENT ? Kind.CONSENT : Kind.MINUTES;
        String name = Path.of(file.file()).getFileName().toString();
        return new MinutesFile(kind, file.meeting(), name, text);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
