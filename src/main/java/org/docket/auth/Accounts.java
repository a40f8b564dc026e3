// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Succession;
import org.docket.people.Term;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Sha256;
import org.docket.store.Store;

/** The accounts: who is there, in which roles, and what opens the door for them. */
public final class Accounts {
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
        return setTerms(id, now -> Terms.withRoles(now, roles, today));
    }

    /** Changes the terms of somebody; where a term ends by it, their tokens die. */
    public Person setTerms(String id, UnaryOperator<List<Term>> change) {
        return store.write(books -> {
            List<Person> before = books.people().all();
            Person now = books.people().find(id).orElseThrow(() -> new NoAccount(id));
            Person then = now.with(change.apply(now.terms()));
            books.people().put(then);
            LocalDate today = LocalDate.now(clock);
            Succession.against(before, books.people().all(), today).ifPresent(gap -> {
                throw new Unfilled(gap);
            });
            if (Terms.someEnd(now.on(today), then.on(today))) {
                books.keys().dropTokensOf(id);
            }
            Terms.changes(now.terms(), then.terms()).forEach(what -> note(books, what, id));
            return then;
        });
    }

    private void note(Books books, String what, String subject) {
        books.audit().add(new Deed(clock.instant(), by.who(), by.from(), what, subject));
    }

    /** Sets a new password and ends the sessions that the old one began. */
    public void setPassword(String id, String password) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("A password has at least one character");
        }
        requireAccount(id);
        String hash = passwords.hash(password);
        store.change(books -> {
            books.people().setPassword(id, hash);
            books.keys().dropSessionsOf(id);
            note(books, "sets the password", id);
        });
    }

    /** Makes a bearer token. It is told only here: what is kept is its hash. */
    public String makeToken(String id) {
        requireAccount(id);
        String token = TOKEN_HEAD + Secret.make();
        store.change(books -> {
            books.keys().addToken(Sha256.of(token), id, clock.instant());
            note(books, "makes a token", id);
        });
        return token;
    }

    public void dropTokens(String id) {
        store.change(books -> {
            books.keys().dropTokensOf(id);
            note(books, "revokes all tokens", id);
        });
    }

    private void requireAccount(String id) {
        find(id).orElseThrow(() -> new NoAccount(id));
    }
}
