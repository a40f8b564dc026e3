// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Succession;
import org.docket.people.Term;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Link;
import org.docket.store.Sha256;
import org.docket.store.Store;
import org.docket.store.Token;

/** The accounts: who is there, in which roles, and what opens the door for them. */
public final class Accounts {
    /** How long a link signs in that somebody asked for just now. */
    public static final Duration LINK = Duration.ofMinutes(30);

    /** How long an invitation signs in. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final String TOKEN_HEAD = "docket_";

    private final Store store;
    private final Clock clock;
    private final By by;
    private final Passwords passwords = new Passwords();

    public Accounts(Store store, Clock clock) {
        this(store, clock, By.COMMAND_LINE);
    }

    /** The accounts, changed by somebody who is written down with it. */
    public Accounts(Store store, Clock clock, By by) {
        this.store = store;
        this.clock = clock;
        this.by = by;
    }

    /** Everybody as they are today. */
    public List<Person> asToday() {
        return all().stream().map(person -> person.on(LocalDate.now(clock))).toList();
    }

    /** Everybody with all their terms. */
    public List<Person> all() {
        return store.read(books -> books.people().all());
    }

    public Optional<Person> find(String id) {
        return store.read(books -> books.people().find(id));
    }

    public void add(Person person) {
        store.change(books -> {
            books.people().add(person);
            note(books, "adds a person", person.id());
            Terms.changes(List.of(), person.terms()).forEach(what -> note(books, what, person.id()));
        });
    }

    /** Gives somebody these roles and no others from today on; what they hold in committees stays. */
    public Person setRoles(String id, Set<Role> roles) {
        LocalDate today = LocalDate.now(clock);
        List<Term> terms = roles.stream()
                .sorted()
                .map(role -> new Term(role, "", Optional.of(today), Optional.empty()))
                .toList();
        return setOnly(id, new Wanted(terms, term -> !term.role().isOfCommittee(), today));
    }

    /** Changes the terms of somebody; where a term ends by it, their tokens and links die. */
    public Person setTerms(String id, UnaryOperator<List<Term>> change) {
        return store.write(books -> {
            List<Person> before = books.people().all();
            Person now = books.people().find(id).orElseThrow(() -> new NoAccount(id));
            Person then = now.with(change.apply(now.terms()));
            put(books, then);
            requireSuccession(before, books.people().all());
            return then;
        });
    }

    /** Gives somebody these terms in place of all that they now hold and that are of the kinds spoken of. */
    public Person setOnly(String id, Wanted wanted) {
        return setTerms(id, now -> Terms.only(now, wanted));
    }

    /** Gives somebody one role more, at a time at which they do not hold it. */
    public Person give(String id, Term term) {
        return setTerms(id, now -> {
            now.stream()
                    .filter(held -> held.isSameRole(term) && held.overlaps(term))
                    .findFirst()
                    .ifPresent(held -> {
                        throw new IllegalArgumentException("This person is " + held + " already: end that first");
                    });
            return Stream.concat(now.stream(), Stream.of(term)).toList();
        });
    }

    /** Lets a term go on that has an end; which one, its role and first day say. */
    public Person reopen(String id, Term like) {
        return setTerms(id, now -> {
            if (now.stream().noneMatch(term -> Terms.isLike(term, like))) {
                throw new NotHeld(id, like.words());
            }
            return Terms.reopened(now, like);
        });
    }

    /** Ends roles of somebody after that day. */
    public Person end(String id, List<Term> roles, LocalDate last) {
        return setTerms(id, now -> {
            roles.stream()
                    .filter(role -> now.stream().noneMatch(term -> term.isSameRole(role) && Terms.reaches(term, last)))
                    .findFirst()
                    .ifPresent(role -> {
                        throw new NotHeld(id, role.words());
                    });
            return Terms.without(now, roles, last);
        });
    }

    /** Gives somebody another name, initials or mail; what they hold stays, and so does what agendas say of them. */
    public Person describe(String id, UnaryOperator<Person> change) {
        return store.write(books -> {
            Person now = books.people().find(id).orElseThrow(() -> new NoAccount(id));
            Person then = change.apply(now).with(now.terms());
            put(books, then);
            return then;
        });
    }

    private void put(Books books, Person then) {
        LocalDate today = LocalDate.now(clock);
        Optional<Person> now = books.people().find(then.id());
        if (now.isEmpty()) {
            note(books, "adds a person", then.id());
        }
        books.people().put(then);
        if (now.filter(person -> Terms.someEnd(person.on(today), then.on(today)))
                .isPresent()) {
            books.keys().dropTokensOf(then.id());
            books.keys().dropLinksOf(then.id());
        }
        now.ifPresent(person -> Descriptions.changes(person, then).forEach(what -> note(books, what, then.id())));
        Terms.changes(now.map(Person::terms).orElse(List.of()), then.terms())
                .forEach(what -> note(books, what, then.id()));
    }

    private void requireSuccession(List<Person> before, List<Person> then) {
        Succession.against(before, then, LocalDate.now(clock)).ifPresent(gap -> {
            throw new Unfilled(gap);
        });
    }

    private void note(Books books, String what, String subject) {
        books.audit().add(new Deed(clock.instant(), by.who(), by.from(), what, subject));
    }

    /** What a list of people from elsewhere would do. */
    public Enrolment compare(Roll roll, boolean ending) {
        List<Person> before = all();
        Enrolment enrolment = Enrolment.of(before, roll, ending, LocalDate.now(clock));
        requireSuccession(before, enrolment.then());
        return enrolment;
    }

    /** Takes a list of people from elsewhere: all of it, or nothing when something of it cannot be. */
    public Enrolment enrol(Roll roll, boolean ending) {
        return store.write(books -> {
            List<Person> before = books.people().all();
            Enrolment enrolment = Enrolment.of(before, roll, ending, LocalDate.now(clock));
            enrolment.changed().forEach(person -> put(books, person));
            requireSuccession(before, books.people().all());
            return enrolment;
        });
    }

    /** Sets a new password and ends what the old one opened: sessions, tokens, links. */
    public void setPassword(String id, String password) {
        setPassword(id, password, "");
    }

    /** The same, but one session goes on. */
    public void setPassword(String id, String password, String kept) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("A password has at least one character");
        }
        requireAccount(id);
        String hash = passwords.hash(password);
        store.change(books -> {
            if (books.people().password(id).isPresent()) {
                books.keys().dropTokensOf(id);
                books.keys().dropLinksOf(id);
            }
            books.people().setPassword(id, hash);
            books.keys().dropOtherSessions(id, Sha256.of(kept));
            note(books, "sets the password", id);
        });
    }

    public boolean hasPassword(String id) {
        return store.read(books -> books.people().password(id)).isPresent();
    }

    /** Ends every session of somebody. */
    public void signOut(String id) {
        requireAccount(id);
        store.change(books -> {
            books.keys().dropSessionsOf(id);
            note(books, "ends all sessions", id);
        });
    }

    public String makeToken(String id) {
        return makeToken(id, "");
    }

    /** Makes a bearer token of that name. It is told only here: what is kept is its hash. */
    public String makeToken(String id, String name) {
        requireAccount(id);
        String token = TOKEN_HEAD + Secret.make();
        store.change(books -> {
            books.keys().addToken(new Token(Sha256.of(token), id, clock.instant(), name));
            note(books, "makes a token", id);
        });
        return token;
    }

    /** The tokens of somebody, newest first. */
    public List<Token> tokens(String id) {
        return store.read(books -> books.keys().tokensOf(id));
    }

    public void dropToken(String id, String hash) {
        store.change(books -> {
            if (books.keys().dropToken(id, hash)) {
                note(books, "revokes a token", id);
            }
        });
    }

    public void dropTokens(String id) {
        requireAccount(id);
        store.change(books -> {
            books.keys().dropTokensOf(id);
            note(books, "revokes all tokens", id);
        });
    }

    /** Makes the secret of a link that signs in once, before that time is over. */
    public String makeLink(String id, Duration time) {
        requireAccount(id);
        String secret = Secret.make();
        Instant now = clock.instant();
        store.change(books -> {
            books.keys().dropLinksBefore(now);
            books.keys().addLink(new Link(Sha256.of(secret), id, now, now.plus(time)));
            note(books, "makes a sign-in link", id);
        });
        return secret;
    }

    private void requireAccount(String id) {
        find(id).orElseThrow(() -> new NoAccount(id));
    }
}
