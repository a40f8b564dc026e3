// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives somebody other roles in place of those they have. */
@Command(name = "role", description = "Gives somebody these roles and no others.", mixinStandardHelpOptions = true)
final class UserRole implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "ID", description = "whose")
    private String id;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ROLE", description = "director, secretary, member, ...")
    private List<String> roles;

    @Override
    public Integer call() throws Unreadable {
        var wanted = EnumSet.copyOf(Roles.read(roles));
        try (Store store = data.openExisting()) {
            new Accounts(store, Clock.systemUTC()).setRoles(id, wanted);
        }
        return 0;
    }
}
