// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates.Asker;
import org.docket.people.Right;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a meeting on another day, and prints what it is called now. */
@Command(name = "reschedule", description = "Puts a meeting on another day.", mixinStandardHelpOptions = true)
final class Reschedule implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Mixin
    private AsOption as;

    @Mixin
    private NoticeOption notices;

    @Parameters(index = "0", paramLabel = "DATE", description = "the meeting, such as 2015-02-18")
    private String meeting;

    @Parameters(index = "1", paramLabel = "NEWDATE", description = "the day on which it is to be")
    private LocalDate day;

    Reschedule(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        try (Store store = data.openExisting()) {
            Asker asker = new Asker(as.person(store, body, Right.KEEP_AGENDA), "command line");
            Clerk clerk = notices.attend(new Clerk(store, body, Clock.systemUTC()), store, body);
            streams.print(clerk.dates().reschedule(asker, meeting, day).meeting());
        }
        return 0;
    }
}
