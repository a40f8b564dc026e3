// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.people.Initials;
import org.docket.people.Person;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds somebody. */
@Command(name = "add", description = "Adds somebody.", mixinStandardHelpOptions = true)
final class UserAdd implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private PasswordOption password;

    @Mixin
    private TermOptions roles;

    @Mixin
    private DayOptions days;

    @Parameters(paramLabel = "ID", description = "the name to sign in with")
    private String id;

    @Option(names = "--name", required = true, description = "the name as it stands in the roll call")
    private String name;

    @Option(names = "--initials", description = "one to ten letters; the capitals of the name when left out")
    private String initials;

    @Option(names = "--mail", defaultValue = "", description = "where mail reaches them")
    private String mail;

    UserAdd(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Person person = person();
        Optional<String> secret = password.ifAsked(streams);
        try (Store store = data.open()) {
            Accounts accounts = new Accounts(store, Clock.systemUTC());
            accounts.add(person);
            secret.ifPresent(word -> accounts.setPassword(id, word));
        }
        return 0;
    }

    private Person person() throws Unreadable {
        String letters = Optional.ofNullable(initials).orElse(Initials.of(name));
        try {
            return new Person(id, name, letters, mail, roles.terms(roles.roles(), days.from(), days.to()));
        } catch (IllegalArgumentException impossible) {
            throw new Unreadable(impossible.getMessage());
        }
    }
}
