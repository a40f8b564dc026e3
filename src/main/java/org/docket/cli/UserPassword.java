// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets somebody's password and ends their sessions. */
@Command(
        name = "password",
        description = "Sets a password, typed or read from standard input, and ends the sessions of the old one.",
        mixinStandardHelpOptions = true)
final class UserPassword implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private PasswordOption password;

    @Parameters(paramLabel = "ID", description = "whose")
    private String id;

    UserPassword(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        String secret = password.read(streams);
        try (Store store = data.openExisting()) {
            new Accounts(store, Clock.systemUTC()).setPassword(id, secret);
        }
        return 0;
    }
}
