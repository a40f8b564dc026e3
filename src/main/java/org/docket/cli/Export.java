// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.clerk.Clerk;
import org.docket.clerk.WholeMeeting;
import org.docket.store.Busy;
import org.docket.store.CannotWrite;
import org.docket.store.Deed;
import org.docket.store.Revision;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives out the newest text of an agenda, or everything; what is edited in it can be imported again. */
@Command(
        name = "export",
        description = "Prints the newest text of an agenda, or writes everything into a folder that can be imported.",
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "DATE", arity = "0..1", description = "the meeting, such as 2015-02-18")
    private String meeting;

    @Option(names = "--all", paramLabel = "DIR", description = "writes everything as files into an empty folder")
    private Path folder;

    @Option(names = "--revisions", description = "with --all: every revision too, with who made it, when and why")
    private boolean revisions;

    @Option(
            names = "--json",
            description = "prints the whole meeting as JSON: what was before it, and what became of it")
    private boolean json;

    Export(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        if (meeting == null == (folder == null)) {
            throw new Unreadable("Name a meeting, such as 2015-02-18, or a folder for everything with --all");
        }
        try (Store store = data.openExisting()) {
            if (folder == null && json) {
                Clerk clerk = new Clerk(store, board.board(), Clock.systemUTC());
                streams.write(
                        WholeMeeting.of(clerk, Clock.systemUTC()).read(meeting).printed());
            } else if (folder == null) {
                streams.write(agenda(store, new Clerk(store, board.board(), Clock.systemUTC())));
            } else {
                everything(store);
            }
        }
        return 0;
    }

    private byte[] agenda(Store store, Clerk clerk) {
        try {
            byte[] text = clerk.give(meeting);
            store.change(books -> books.audit().add(deed("exports an agenda", meeting)));
            return text;
        } catch (CannotWrite | Busy unwritable) {
            streams.complain("The database cannot remember this export: " + unwritable.getMessage());
            return clerk.text(meeting, clerk.newest(meeting).orElseThrow().number());
        }
    }

    private static Deed deed(String what, String subject) {
        return new Deed(Clock.systemUTC().instant(), "export", "command line", what, subject);
    }

    private void everything(Store store) {
        NewFolder target = new NewFolder(folder);
        Everything everything = store.read(books -> {
            Everything written = Everything.write(books, target, revisions);
            if (!written.onlyInBackups().isEmpty()) {
                streams.complain("Left out, and kept in backups: " + written.onlyInBackups());
            }
            return written;
        });
        remember(store, everything);
        streams.print(folder + ": " + everything.told());
        if (!everything.leftOut().isEmpty()) {
            streams.complain("Left out, and written with --revisions: " + everything.leftOut());
        }
    }

    /** What is outside now is what the next import is compared with. */
    private void remember(Store store, Everything everything) {
        try {
            store.change(books -> {
                books.audit().add(deed("exports everything", folder.toString()));
                for (Revision revision : everything.written()) {
                    byte[] text = books.revisions()
                            .text(revision.meeting(), revision.number())
                            .orElseThrow();
                    books.revisions().setOutside(revision.meeting(), text);
                }
            });
        } catch (CannotWrite | Busy unwritable) {
            streams.complain("It is exported, but the database cannot remember it: " + unwritable.getMessage());
        }
    }
}
