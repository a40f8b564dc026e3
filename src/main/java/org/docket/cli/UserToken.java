// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a new bearer token; it cannot be printed again. */
@Command(name = "token", description = "Prints a new bearer token, nothing else.", mixinStandardHelpOptions = true)
final class UserToken implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", description = "whose")
    private String id;

    @Option(names = "--name", defaultValue = "", description = "what it is for, so that it can be told from others")
    private String name;

    @Option(names = "--drop", description = "makes none, and ends all there are")
    private boolean drop;

    UserToken(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            Accounts accounts = new Accounts(store, Clock.systemUTC());
            if (drop) {
                accounts.dropTokens(id);
            } else {
                streams.print(accounts.makeToken(id, name.strip()));
            }
        }
        return 0;
    }
}
