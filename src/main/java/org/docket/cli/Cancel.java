// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates;
import org.docket.clerk.Dates.Asker;
import org.docket.people.Right;
import org.docket.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a meeting does not take place, or that it does after all. */
@Command(name = "cancel", description = "Says that a meeting does not take place.", mixinStandardHelpOptions = true)
final class Cancel implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Mixin
    private AsOption as;

    @Parameters(paramLabel = "DATE", description = "the meeting, such as 2015-02-18")
    private String meeting;

    @ArgGroup(multiplicity = "1")
    private Word word;

    /** Why not, or that it does. */
    private static final class Word {
        @Option(names = "--reason", required = true, description = "why it does not take place")
        private String reason;

        @Option(names = "--undo", required = true, description = "it takes place after all")
        private boolean undo;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        try (Store store = data.openExisting()) {
            Asker asker = new Asker(as.person(store, body, Right.KEEP_AGENDA), "command line");
            Dates dates = new Clerk(store, body, Clock.systemUTC()).dates();
            if (word.undo) {
                dates.uncancel(asker, meeting);
            } else {
                dates.cancel(asker, meeting, word.reason);
            }
        }
        return 0;
    }
}
