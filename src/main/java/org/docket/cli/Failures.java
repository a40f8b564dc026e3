// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import org.docket.auth.NoAccount;
import org.docket.edit.Refused;
import org.docket.json.Malformed;
import org.docket.store.CannotOpen;
import org.docket.store.Taken;
import picocli.CommandLine;

/** Says why a command failed, and with which exit status it ends. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private final Streams streams;

    Failures(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof Unreadable || failure instanceof Malformed || failure instanceof CannotOpen) {
            streams.complain(failure.getMessage());
            return 2;
        }
        if (failure instanceof Refused || failure instanceof Taken || failure instanceof NoAccount) {
            streams.complain(failure.getMessage());
            return 3;
        }
        throw failure;
    }
}
