// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.store.Audit;
import org.docket.store.CannotWrite;
import org.docket.store.Deed;
import org.docket.store.Session;
import org.docket.store.Sha256;
import org.docket.store.Store;

/** Lets people in: by id and password for a session, then by the session, or by a bearer token. */
public final class Door {
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 100;
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration LONGEST_IDLE = Duration.ofHours(12);
    private static final Duration PROVED_FOR = Duration.ofMinutes(15);
    private static final Duration NOTED_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final Passwords passwords = new Passwords();
    private final Attempts accounts;
    private final Attempts addresses;
    private final UnwrittenSessions unwritten = new UnwrittenSessions();

    public Door(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.accounts = new Attempts(clock, PER_ACCOUNT);
        this.addresses = new Attempts(clock, PER_ADDRESS);
    }

    /** The identifier of a new session; empty when there is no such account or the password is another. */
    public Optional<String> signIn(String id, String password, String address) {
        return isRight(id, password, address) ? Optional.of(start(id)) : Optional.empty();
    }

    private boolean isRight(String id, String password, String address) {
        String place = Network.of(address);
        addresses.begin(place);
        if (id.length() > Person.LONGEST_ID) {
            return false;
        }
        accounts.begin(id);
        Optional<String> hash = store.read(books -> books.people().password(id));
        if (!passwords.matches(password, hash)) {
            store.change(books -> books.people()
                    .find(id)
                    .ifPresent(person ->
                            books.audit().add(new Deed(clock.instant(), "-", address, "is refused at the door", id))));
            return false;
        }
        addresses.forgive(place);
        accounts.forgive(id);
        return true;
    }

    /** Whether the person of a session has proved lately who they are. */
    public boolean isProved(String key) {
        return store.read(books -> books.keys().session(key))
                .filter(session -> clock.instant().isBefore(session.proved().plus(PROVED_FOR)))
                .isPresent();
    }

    /** Has the person of a session prove by password who they are; whether they did. */
    public boolean prove(String key, String password, String address) {
        Optional<Session> session = store.read(books -> books.keys().session(key));
        boolean right = session.filter(found -> isRight(found.person(), password, address))
                .isPresent();
        if (right) {
            store.change(books -> books.keys().prove(key, clock.instant()));
        }
        return right;
    }

    /** How many sessions of somebody are open. */
    public int sessions(String person) {
        Instant now = clock.instant();
        return store.read(books -> books.keys().sessionsOf(person, now.minus(LONGEST), now.minus(LONGEST_IDLE)));
    }

    /** The passes of guests, to meetings in this zone. */
    public GuestPasses passes(ZoneId zone) {
        return new GuestPasses(store, clock.withZone(zone));
    }

    /** The accounts, to be changed by somebody who has come in. */
    public Accounts accounts(By by) {
        return new Accounts(store, clock, by);
    }

    /** What was done of late, newest first. */
    public List<Deed> deeds(Audit.Search search) {
        return store.read(books -> books.audit().find(search));
    }

    /** The first words of all that was ever done. */
    public List<String> kindsOfDeeds() {
        return store.read(books -> books.audit().kinds());
    }

    /** Who has this session, as they are today; empty when it is over. */
    public Optional<Person> session(String identifier) {
        Instant now = clock.instant();
        return open(identifier, now).map(opened -> noted(opened, now).on(today()));
    }

    /** The same, when it is no person who asks but a page of theirs that was left open: the session is none the younger. */
    public Optional<Person> glance(String identifier) {
        return open(identifier, clock.instant()).map(opened -> opened.person.on(today()));
    }

    private Optional<Opened> open(String identifier, Instant now) {
        String hash = Sha256.of(identifier);
        return store.read(books -> books.keys()
                .session(hash)
                .or(() -> unwritten.find(hash))
                .filter(found -> isOpen(found, now))
                .flatMap(found -> books.people().find(found.person()).map(person -> new Opened(found, person))));
    }

    /** A session that is open, and whose it is. */
    private record Opened(Session session, Person person) {}

    private Person noted(Opened opened, Instant now) {
        String hash = opened.session.hash();
        if (opened.session.used().plus(NOTED_AGAIN_AFTER).isBefore(now)) {
            store.changeIfQuick(books -> books.keys().touchSession(hash, now));
        }
        unwritten.find(hash).ifPresent(this::writeAtLast);
        return opened.person;
    }

    /** Who has this bearer token, as they are today; it dies with a role that was held when it was made. */
    public Optional<Person> bearer(String token) {
        return store.read(books -> books.keys()
                        .token(Sha256.of(token))
                        .flatMap(found ->
                                books.people().find(found.person()).filter(person -> isGood(person, found.made()))))
                .map(person -> person.on(today()));
    }

    /** The key by which a session or token is known: its hash. */
    public static String key(String secret) {
        return Sha256.of(secret);
    }

    /** Everybody for whom the door is open now, as they are today, by the key of each of their sessions and tokens. */
    public Map<String, Person> inForce() {
        Instant now = clock.instant();
        return store.read(books -> {
            Map<String, Person> people =
                    books.people().all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
            Map<String, Person> found = new HashMap<>();
            Stream.concat(books.keys().sessions().stream(), unwritten.all())
                    .filter(session -> isOpen(session, now))
                    .forEach(session -> found.put(session.hash(), people.get(session.person())));
            books.keys().tokens().stream()
                    .filter(token -> isGood(people.get(token.person()), token.made()))
                    .forEach(token -> found.put(token.hash(), people.get(token.person())));
            found.replaceAll((key, person) -> person.on(today()));
            return found;
        });
    }

    /** Whom this link would sign in; looking at it does not use it up. */
    public Optional<Person> invited(String secret) {
        return store.read(books -> books.keys()
                        .link(Sha256.of(secret))
                        .flatMap(link -> books.people()
                                .find(link.person())
                                .filter(person ->
                                        clock.instant().isBefore(link.ends()) && isGood(person, link.made()))))
                .map(person -> person.on(today()));
    }

    /** The identifier of a new session for whoever this link signs in; the link is used up. */
    public Optional<String> follow(String secret, String address) {
        Optional<Person> person = invited(secret);
        boolean first = person.isPresent()
                && store.write(books -> {
                    Deed deed = new Deed(
                            clock.instant(),
                            person.get().id(),
                            address,
                            "signs in by a link",
                            person.get().id());
                    boolean there = books.keys().dropLink(Sha256.of(secret));
                    if (there) {
                        books.audit().add(deed);
                    }
                    return there;
                });
        return person.filter(found -> first).map(found -> start(found.id()));
    }

    public boolean hasPassword(String id) {
        return store.read(books -> books.people().password(id)).isPresent();
    }

    private boolean isGood(Person person, Instant made) {
        LocalDate then = LocalDate.ofInstant(made, clock.getZone());
        return Terms.last(person.terms(), then, today());
    }

    /** Everybody who has an account, with all their terms. */
    public List<Person> people() {
        return store.read(books -> books.people().all());
    }

    public void signOut(String identifier) {
        String hash = Sha256.of(identifier);
        if (!unwritten.drop(hash)) {
            store.change(books -> books.keys().dropSession(hash));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String start(String person) {
        String identifier = Secret.make();
        Instant now = clock.instant();
        Session session = new Session(Sha256.of(identifier), person, now, now, now);
        try {
            store.change(books -> {
                books.keys().dropSessionsBefore(now.minus(LONGEST), now.minus(LONGEST_IDLE));
                books.keys().addSession(session);
            });
        } catch (CannotWrite onlyReading) {
            unwritten.add(session);
        }
        return identifier;
    }

    private void writeAtLast(Session session) {
        if (store.changeIfQuick(books -> books.keys().addSession(session))) {
            unwritten.drop(session.hash());
        }
    }

    private static boolean isOpen(Session session, Instant now) {
        return now.isBefore(session.started().plus(LONGEST))
                && now.isBefore(session.used().plus(LONGEST_IDLE));
    }
}
