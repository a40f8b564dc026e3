// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.docket.board.Board;
import org.docket.history.Cut;
import org.docket.history.MinutesFile;
import org.docket.store.Published.Kind;

/** Cuts minutes a few files ahead of whoever writes down what they say. */
final class Cutting implements AutoCloseable {
    private static final int AHEAD = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<CompletableFuture<Cut>> ahead = new ArrayDeque<>();
    private final Iterator<Found> files;
    private final Board board;

    Cutting(List<Found> files, Board board) {
        this.files = files.iterator();
        this.board = board;
        for (int i = 0; i < AHEAD; i++) {
            begin();
        }
    }

    /** The next of the files, cut. */
    Cut next() {
        begin();
        return ahead.remove().join();
    }

    private void begin() {
        if (files.hasNext()) {
            Found file = files.next();
            ahead.add(CompletableFuture.supplyAsync(() -> Cut.of(minutes(file), board), thread));
        }
    }

    private static MinutesFile minutes(Found file) {
        Kind kind = file.kind() == FileName.Kind.CONSENT ? Kind.CONSENT : Kind.MINUTES;
        return new MinutesFile(
                kind, file.meeting(), Path.of(file.file()).getFileName().toString(), file.text());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
