// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.docket.store.Busy;
import org.docket.store.CannotWrite;
import org.docket.store.Deed;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the database into a new file, also while it is served. */
@Command(
        name = "backup",
        description = "Copies the database into a new file, also while it is served.",
        mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "the copy; there must be no such file yet")
    private Path file;

    Backup(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            boolean sound = store.backup(file);
            remember(store);
            if (!sound) {
                streams.complain(
                        "The database is damaged; its pages were copied as they are. Keep the backups before.");
            }
            return sound ? 0 : 1;
        }
    }

    private void remember(Store store) {
        try {
            Instant now = Clock.systemUTC().instant();
            store.change(books -> {
                books.flyleaf().setLastBackup(now);
                books.audit().add(new Deed(now, "backup", "command line", "makes a backup", file.toString()));
            });
        } catch (CannotWrite | Busy unwritable) {
            streams.complain("The copy is made, but the database cannot remember it: " + unwritable.getMessage());
        }
    }
}
