// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a new bearer token; it cannot be printed again. */
@Command(name = "token", description = "Prints a new bearer token, nothing else.", mixinStandardHelpOptions = true)
final class UserToken implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", description = "whose")
    private String id;

    UserToken(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            streams.print(new Accounts(store, Clock.systemUTC()).makeToken(id));
        }
        return 0;
    }
}
