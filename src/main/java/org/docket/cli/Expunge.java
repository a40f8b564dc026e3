// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.docket.board.Board;
import org.docket.clerk.Expunger;
import org.docket.mirror.Leftovers;
import org.docket.mirror.Trouble;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a passage that must not exist out of every revision, paper and queue. */
@Command(
        name = "expunge",
        description =
                "Replaces a passage that must not exist by a mark: in all revisions, papers, drafts, mails and queues.",
        mixinStandardHelpOptions = true)
final class Expunge implements Callable<Integer> {
    private static final String LEFTOVERS =
            " What the mirror could not take lies in its *.txt.theirs-* files: name it with --mirror to rewrite them.";

    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Mixin
    private MirrorOption mirror;

    @Parameters(paramLabel = "DATE", description = "a meeting in or beside which it stands; it is taken out of all")
    private String meeting;

    @Option(
            names = "--passage",
            paramLabel = "FILE",
            required = true,
            description = "what it says; - for standard input")
    private String passage;

    @Option(names = "--as", paramLabel = "ID", required = true, description = "the admin who does it")
    private String who;

    @Option(names = "--second", paramLabel = "ID", required = true, description = "who else answers for it")
    private String second;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why; never what it says")
    private String reason;

    Expunge(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        Expunger.Order order = new Expunger.Order(meeting, streams.read(passage), who, second, reason);
        mirror.require();
        try (Store store = data.openExisting()) {
            Expunger expunger = new Expunger(store, body, Clock.systemUTC());
            expunger.expunge(order).forEach(streams::print);
            leftovers(expunger.inText(order.passage()));
        }
        streams.complain(
                "It still stands in backups, in mails, in what browsers and people have kept, and in the history"
                        + " of a mirror under version control, which only its own keeper can rewrite."
                        + mirror.folder().map(named -> "").orElse(LEFTOVERS));
        copies();
        return 0;
    }

    /** The agendas of a mirror follow the database; what could not be taken from it lies there until somebody looks. */
    private void leftovers(UnaryOperator<String> strike) {
        mirror.folder().ifPresent(folder -> {
            try {
                new Leftovers(folder)
                        .rewrite(strike)
                        .forEach(file -> streams.print(folder.resolve(file).toString()));
            } catch (Trouble trouble) {
                streams.complain("It may still stand in a file of the mirror: " + trouble.getMessage());
            }
        });
    }

    private void copies() {
        Path file = data.file().toAbsolutePath();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(file.getParent(), file.getFileName() + ".before-*")) {
            found.forEach(copy -> streams.complain("It may stand in " + copy + ": delete that when nobody needs it."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
