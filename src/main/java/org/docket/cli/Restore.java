// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a database of a backup, in a place where there is none. */
@Command(
        name = "restore",
        description = "Makes a database of a backup: --data names a file that is not there yet.",
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file;

    Restore(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Store.restore(file, data.file(), Clock.systemUTC().instant());
        streams.complain("Nobody is signed in. Roles, passwords and tokens are again as they were at the backup:"
                + " end those that have ended since.");
        return 0;
    }
}
