// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Wordless;
import org.docket.mail.Inbox;
import org.docket.store.Store;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes one mail from standard input, as mail systems hand it to programs, also while the database is served. */
@Command(
        name = "deliver",
        description = "Takes one mail from standard input; exit status 75 asks the mail system to try again later.",
        mixinStandardHelpOptions = true)
final class Deliver implements Callable<Integer> {
    /** What mail systems know as a failure that passes. */
    private static final int TRY_AGAIN = 75;

    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    Deliver(Streams streams) {
        this.streams = streams;
    }

    /** Whatever goes wrong here, the mail is still with whoever brings it, and not lost when they try again. */
    @Override
    public Integer call() {
        try {
            Board body = board.board();
            try (Store store = data.openExisting()) {
                Clock clock = Clock.systemUTC();
                return take(new Inbox(store, new Clerk(store, body, clock), body, clock));
            }
        } catch (Unreadable | IOException unreadable) {
            streams.complain("Try again later. " + unreadable.getMessage());
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(Deliver.class).debug("Not delivered", Wordless.of(failure));
            streams.complain("Try again later. " + reason(failure));
        }
        return TRY_AGAIN;
    }

    private int take(Inbox inbox) throws IOException {
        Inbox.Taken taken = inbox.take(streams.in());
        if (taken == Inbox.Taken.NOTHING) {
            streams.complain("There is no mail on standard input.");
        }
        return taken == Inbox.Taken.NOTHING ? 2 : 0;
    }

    /** The words of what is known to go wrong; anything else may have words of the mail. */
    private static String reason(RuntimeException failure) {
        return Failures.isKnown(failure)
                ? failure.getMessage()
                : "Something is wrong with Docket: " + failure.getClass().getName();
    }
}
