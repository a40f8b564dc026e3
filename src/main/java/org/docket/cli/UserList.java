// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.docket.auth.Accounts;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints everybody, one a line. */
@Command(
        name = "list",
        description = "Prints ID INITIALS ROLES NAME, one person a line.",
        mixinStandardHelpOptions = true)
final class UserList implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Option(names = "--terms", description = "also every role they hold, held or will hold, with its days")
    private boolean terms;

    UserList(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            Clock clock = Clock.systemUTC();
            for (Person person : new Accounts(store, clock).all()) {
                streams.print(line(person.on(LocalDate.now(clock))));
                if (terms) {
                    person.terms().forEach(term -> streams.print("    " + term));
                }
            }
        }
        return 0;
    }

    private static String line(Person person) {
        String roles = person.roles().stream().sorted().map(Role::word).collect(Collectors.joining(","));
        return String.join(" ", person.id(), person.initials(), roles.isEmpty() ? "-" : roles, person.name());
    }
}
