// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.auth.Accounts;
import org.docket.auth.Door;
import org.docket.auth.Listed;
import org.docket.auth.Roll;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Clockwork;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.Sheet;
import org.docket.mail.Mailroom;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.docket.store.Store;
import org.docket.web.House;
import org.docket.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the samples with sample people, in a database that is gone afterwards. */
@Command(
        name = "demo",
        description = "Serves sample agendas; tells who may sign in, by which password, as what.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    private static final List<String> WORDS = List.of(
            "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet", "juniper", "kelp",
            "lagoon", "marsh", "nettle", "otter", "plover");

    private final Streams streams;

    @Mixin
    private AddressOption address;

    @Option(
            names = "--phase",
            description = "shows the November meeting in this phase, P1 to P7, as if it were that day; unset: today")
    private String phase;

    Demo(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Optional<DemoMonth> month = month();
        Clock clock = month.map(stage -> stage.clock(Clock.systemUTC())).orElse(Clock.systemUTC());
        try (Stop stop = new Stop();
                Scratch scratch = new Scratch();
                Store store = Store.open(scratch.folder().resolve("docket.db"))) {
            Samples.layOut(scratch.folder());
            Board board = board(scratch.folder());
            Clerk clerk = new Clerk(store, board, clock);
            clerk.receive(papers(scratch.folder(), board), Optional.empty());
            Map<Person, String> passwords = people(scratch.folder(), new Accounts(store, clock));
            Mailroom mailroom = Mailroom.of(store, board, address.links(), clock);
            if (month.isPresent()) {
                Person secretary = first(passwords.keySet(), Role.SECRETARY);
                month.get().play(clerk, secretary, acts(scratch.folder()));
                month.get().conclude(clerk, mailroom, secretary, first(passwords.keySet(), Role.CHAIR));
            }
            mailroom.attend(clerk);
            Door door = new Door(store, clock.withZone(board.zone()));
            House house = new House(board, clerk, door, mailroom, clock, address.url());
            Clockwork.Running ticking = mailroom.clockwork().start();
            try (ticking;
                    Server server = address.open(house)) {
                streams.print(server.url());
                passwords.forEach((person, password) -> streams.print(line(person, password)));
                stop.await();
            }
        }
        return 0;
    }

    private Optional<DemoMonth> month() throws Unreadable {
        if (phase == null) {
            return Optional.empty();
        }
        return Optional.of(DemoMonth.named(phase)
                .orElseThrow(() ->
                        new Unreadable(phase + ": is no phase that can be shown; these are " + DemoMonth.words())));
    }

    private static Person first(Set<Person> people, Role role) {
        return people.stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }

    private String acts(Path folder) throws Unreadable {
        return streams.read(folder.resolve(DemoMonth.ACTS).toString());
    }

    private static Board board(Path folder) {
        try {
            return Board.read(folder.resolve("board"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The agendas, and the two files that belong to all of them. */
    private Parcel papers(Path folder, Board board) throws Unreadable {
        Map<String, String> agendas = new LinkedHashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        Finder finder = new Finder(board);
        for (Path file : Folder.of(folder).files()) {
            Found found = finder.find(file.toString(), streams.bytes(file.toString()));
            switch (found.kind()) {
                case AGENDA -> agendas.put(found.meeting(), found.content().text());
                case COMMITTEES -> sheets.add(sheet(Paper.Kind.COMMITTEES, found));
                case CALENDAR -> sheets.add(sheet(Paper.Kind.CALENDAR, found));
                default -> {}
            }
        }
        return new Parcel(agendas, Map.of(), sheets, List.of());
    }

    private static Sheet sheet(Paper.Kind kind, Found found) {
        return new Sheet(kind, "", found.content());
    }

    private Map<Person, String> people(Path folder, Accounts accounts) throws Unreadable {
        Roll roll = PeopleFile.read(streams.read(folder.resolve("people.csv").toString()));
        accounts.enrol(roll, false);
        Map<String, Person> people =
                accounts.asToday().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Person, String> passwords = new LinkedHashMap<>();
        for (Listed listed : roll.people()) {
            String password = password();
            accounts.setPassword(listed.id(), password);
            passwords.put(people.get(listed.id()), password);
        }
        return passwords;
    }

    //    heron-fjord-412
    private static String password() {
        SecureRandom random = new SecureRandom();
        return WORDS.get(random.nextInt(WORDS.size()))
                + "-"
                + WORDS.get(random.nextInt(WORDS.size()))
                + "-"
                + (100 + random.nextInt(900));
    }

    private static String line(Person person, String password) {
        String role =
                person.roles().stream().sorted().findFirst().map(Role::word).orElse("-");
        return person.id() + " " + password + " " + role;
    }
}
