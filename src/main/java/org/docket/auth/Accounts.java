// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Sha256;
import org.docket.store.Store;

/** The accounts: who is there, in which roles, and what opens the door for them. */
public final class Accounts {
    private static final String TOKEN_HEAD = "docket_";

    private final Store store;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    public Accounts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<Person> all() {
        return store.read(books -> books.people().all());
    }

    public Optional<Person> find(String id) {
        return store.read(books -> books.people().find(id));
    }

    public void add(Person person) {
        store.change(books -> books.people().add(person));
    }

    public Person setRoles(String id, Set<Role> roles) {
        return store.write(books -> {
            Person now = books.people().find(id).orElseThrow(() -> new NoAccount(id));
            Person then = new Person(now.id(), now.name(), now.initials(), now.mail(), roles);
            books.people().put(then);
            return then;
        });
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
        });
    }

    /** Makes a bearer token. It is told only here: what is kept is its hash. */
    public String makeToken(String id) {
        requireAccount(id);
        String token = TOKEN_HEAD + Secret.make();
        store.change(books -> books.keys().addToken(Sha256.of(token), id, clock.instant()));
        return token;
    }

    public void dropTokens(String id) {
        store.change(books -> books.keys().dropTokensOf(id));
    }

    private void requireAccount(String id) {
        find(id).orElseThrow(() -> new NoAccount(id));
    }
}
