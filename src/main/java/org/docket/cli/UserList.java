// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.docket.auth.Accounts;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints everybody, one a line. */
@Command(
        name = "list",
        description = "Prints ID INITIALS ROLES NAME, one person a line.",
        mixinStandardHelpOptions = true)
final class UserList implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    UserList(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        try (Store store = data.openExisting()) {
            new Accounts(store, Clock.systemUTC()).asToday().forEach(person -> streams.print(line(person)));
        }
        return 0;
    }

    private static String line(Person person) {
        String roles = person.roles().stream().sorted().map(Role::word).collect(Collectors.joining(","));
        return String.join(" ", person.id(), person.initials(), roles.isEmpty() ? "-" : roles, person.name());
    }
}
