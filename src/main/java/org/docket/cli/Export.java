// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.clerk.Clerk;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the newest text of an agenda; what is edited in it can be imported again. */
@Command(name = "export", description = "Prints the newest text of an agenda.", mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "DATE", description = "the meeting, such as 2015-02-18")
    private String meeting;

    Export(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            streams.write(new Clerk(store, board.board(), Clock.systemUTC()).give(meeting));
        }
        return 0;
    }
}
