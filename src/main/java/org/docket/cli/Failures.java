// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.Set;
import org.docket.auth.NoAccount;
import org.docket.auth.NotHeld;
import org.docket.auth.Unfilled;
import org.docket.clerk.NoMeeting;
import org.docket.clerk.NotAllowed;
import org.docket.edit.Refused;
import org.docket.json.Malformed;
import org.docket.store.Busy;
import org.docket.store.CannotCopy;
import org.docket.store.CannotOpen;
import org.docket.store.CannotWrite;
import org.docket.store.Served;
import org.docket.store.Taken;
import org.docket.web.CannotListen;
import picocli.CommandLine;

/** Says why a command failed, and with which exit status it ends. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private static final Set<Class<?>> UNREADABLE = Set.of(Unreadable.class, Malformed.class, CannotOpen.class);
    private static final Set<Class<?>> REFUSED = Set.of(
            Refused.class,
            Taken.class,
            NoAccount.class,
            NotHeld.class,
            Unfilled.class,
            NoMeeting.class,
            NotAllowed.class,
            CannotListen.class,
            Served.class,
            CannotCopy.class,
            CannotWrite.class,
            Busy.class);

    private final Streams streams;

    Failures(Streams streams) {
        this.streams = streams;
    }

    /** Whether its words are meant for whoever gave the command. */
    static boolean isKnown(Exception failure) {
        return UNREADABLE.contains(failure.getClass()) || REFUSED.contains(failure.getClass());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        boolean unreadable = UNREADABLE.contains(failure.getClass());
        if (!unreadable && !REFUSED.contains(failure.getClass())) {
            throw failure;
        }
        streams.complain(failure.getMessage());
        return unreadable ? 2 : 3;
    }
}
