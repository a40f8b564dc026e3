// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.docket.auth.Accounts;
import org.docket.auth.Enrolment;
import org.docket.auth.Listed;
import org.docket.auth.Roll;
import org.docket.committees.Committees;
import org.docket.people.Person;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes people from files: all of it, or nothing; what is there already is not done again. */
@Command(
        name = "import",
        description =
                "Takes people from a table, a committee file, or both, and tells what that adds, changes and ends.",
        mixinStandardHelpOptions = true)
final class UserImport implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a table with the columns id, name, mail, initials, roles, committees, from, to")
    private String table;

    @Option(names = "--committees", paramLabel = "FILE", description = "a committee file: its chairs and rosters")
    private String committees;

    @Option(names = "--dry-run", description = "only tells")
    private boolean dryRun;

    @Option(names = "--end", description = "also ends the roles that the files no longer have")
    private boolean end;

    UserImport(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        if (table == null && committees == null) {
            throw new Unreadable("Name a table of people, or a committee file with --committees");
        }
        try (Store store = data.open()) {
            Accounts accounts = new Accounts(store, Clock.systemUTC());
            Roll roll = roll(accounts);
            tell(dryRun ? accounts.compare(roll, end) : accounts.enrol(roll, end));
        } catch (IllegalArgumentException impossible) {
            throw new Unreadable(impossible.getMessage());
        }
        return 0;
    }

    private void tell(Enrolment enrolment) {
        enrolment.lines().forEach(streams::print);
        if (enrolment.lines().isEmpty()) {
            streams.print("nothing to change");
        }
        if (enrolment.leavesSome()) {
            streams.complain("What it would end goes on; --end ends it.");
        }
    }

    private Roll roll(Accounts accounts) throws Unreadable {
        List<Roll> rolls = new ArrayList<>();
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        if (table != null) {
            rolls.add(table());
            rolls.get(0).people().forEach(listed -> names.put(listed.id(), listed.name()));
        }
        if (committees != null) {
            Committees file = Committees.parse(streams.read(committees));
            file.oddities().forEach(odd -> streams.complain(committees + ":" + odd.line() + ": " + odd.message()));
            rolls.add(CommitteePeople.of(file, id -> Optional.ofNullable(names.get(id))));
        }
        return merged(rolls);
    }

    private Roll table() throws Unreadable {
        String text = streams.read(table);
        try {
            return PeopleFile.read(text);
        } catch (Unreadable wrong) {
            throw new Unreadable(table + ": " + wrong.getMessage());
        }
    }

    private static Roll merged(List<Roll> rolls) throws Unreadable {
        MergedPeople people = new MergedPeople();
        for (Roll roll : rolls) {
            for (Listed listed : roll.people()) {
                people.add(listed, "the table");
            }
        }
        return new Roll(
                people.all(),
                term -> rolls.stream().anyMatch(roll -> roll.speaksOf().test(term)));
    }
}
