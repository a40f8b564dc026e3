// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.committees.Committee;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.store.Store;
import org.docket.store.Subscription;
import org.docket.store.Subscription.Kind;

/** Begins and ends subscriptions. */
public final class Subscribing {
    private static final Set<String> SIGHTS = Set.of("board", "members", "public");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private final Store store;
    private final Board board;
    private final AddressBook addressBook;
    private final Clock clock;

    Subscribing(Store store, Board board, Clock clock) {
        this.store = store;
        this.board = board;
        this.addressBook = new AddressBook(board);
        this.clock = clock;
    }

    /** A subscription that somebody wants, as {@link Subscription} has it. */
    public record Wanted(
            Optional<String> person, String address, Kind kind, String project, boolean daily, String sight) {}

    public List<Subscription> all() {
        return store.read(books -> books.subscriptions().all());
    }

    /** The projects that somebody may subscribe to: all whose reports they may read. */
    public List<String> projects(Person person) {
        if (!Sight.of(person, board).isWhole()) {
            return List.copyOf(person.committees());
        }
        return store.read(addressBook::file).committees().stream()
                .map(Committee::name)
                .toList();
    }

    /** Begins one; refused when it is about nothing there is, or the address is none. */
    public void add(Person who, Wanted wanted) {
        check(who, wanted);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        Subscription subscription = new Subscription(
                0,
                wanted.person(),
                wanted.address(),
                wanted.kind(),
                wanted.project(),
                wanted.daily() && wanted.kind().hasDigest(),
                wanted.sight(),
                HexFormat.of().formatHex(secret));
        store.change(books -> books.subscriptions().add(subscription, who.id(), clock.instant()));
    }

    private void check(Person who, Wanted wanted) {
        if (wanted.kind() == Kind.PROJECT) {
            requireProject(who, wanted.project());
        }
        if (wanted.person().isEmpty()) {
            if (!SIGHTS.contains(wanted.sight())) {
                throw new Refused("Say what the list may see: board, members or public.");
            }
            requireAddress(wanted.address());
            if (wanted.sight().equals("public") && wanted.kind() != Kind.MINUTES) {
                throw new Refused("Only published minutes are public.");
            }
        }
    }

    private void requireProject(Person who, String project) {
        if (project.isEmpty()) {
            throw new Refused("Say which project it is about.");
        }
        List<String> projects = projects(who);
        if (!projects.isEmpty() && projects.stream().noneMatch(project::equalsIgnoreCase)) {
            throw new Refused("There is no project " + Plain.line(project) + " whose reports you may read.");
        }
    }

    private static void requireAddress(String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException malformed) {
            throw new Refused("This is no mail address: " + Plain.line(address));
        }
    }

    /** Ends one; done already it stays so. */
    public void end(Subscription subscription, String who) {
        store.change(books -> books.subscriptions().end(subscription, who, clock.instant()));
    }

    public Optional<Subscription> ofSecret(String secret) {
        return store.read(books -> books.subscriptions().ofSecret(secret));
    }

    public boolean isOver(Subscription subscription) {
        return store.read(books -> books.subscriptions().isOver(subscription));
    }
}
