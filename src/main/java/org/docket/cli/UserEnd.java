// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.people.Term;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends roles of somebody. */
@Command(
        name = "end",
        description = "Ends roles of somebody: at once, or after their last day.",
        mixinStandardHelpOptions = true)
final class UserEnd implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Mixin
    private TermOptions roles;

    @Parameters(paramLabel = "ID", description = "whose")
    private String id;

    @Option(names = "--last", paramLabel = "DAY", description = "the last day; yesterday when left out")
    private LocalDate last;

    @Override
    public Integer call() throws Unreadable {
        Clock clock = Clock.systemUTC();
        List<Term> terms = roles.terms(roles.roles(), Optional.empty(), Optional.empty());
        try (Store store = data.openExisting()) {
            LocalDate yesterday = LocalDate.now(clock).minusDays(1);
            new Accounts(store, clock).end(id, terms, Optional.ofNullable(last).orElse(yesterday));
        }
        return 0;
    }
}
