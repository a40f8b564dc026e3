// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Papers;
import org.docket.store.Pass;
import org.docket.store.Sha256;
import org.docket.store.Store;

/** Links with which one person reads along at one meeting, until it is adjourned, cancelled, or its night is over. */
public final class GuestPasses {
    private static final String MARK = "pass-";
    private static final int LONGEST_NAME = 100;
    private static final int DATE = "2015-02-18".length();

    private final Store store;
    private final Clock here;

    GuestPasses(Store store, Clock here) {
        this.store = store;
        this.here = here;
    }

    /** Whether this looks like the secret of a pass, and not like that of a session. */
    public static boolean isOne(String secret) {
        return secret.startsWith(MARK);
    }

    /** Makes a pass; the answer is its secret, which is kept nowhere. */
    public String make(By by, String meeting, String name) {
        requireName(name);
        String secret = MARK + Secret.make();
        Instant now = here.instant().truncatedTo(ChronoUnit.MILLIS);
        store.change(books -> {
            if (!isOpen(books, meeting)) {
                throw new Unfilled("The meeting is over or cancelled; nobody can be let in any more.");
            }
            books.passes().add(new Pass(0, Sha256.of(secret), meeting, name, by.who(), now, ""));
            books.audit().add(new Deed(now, by.who(), by.from(), "makes a guest pass", meeting));
        });
        return secret;
    }

    /** Those of a meeting, in the order in which they were made. */
    public List<Pass> of(String meeting) {
        return store.read(books -> books.passes().of(meeting));
    }

    /** Whether passes let in to a meeting at all. */
    public boolean isOpen(String meeting) {
        return store.read(books -> isOpen(books, meeting));
    }

    public void revoke(By by, String meeting, int number) {
        store.change(books -> {
            if (books.passes().revoke(meeting, number, by.who())) {
                books.audit().add(new Deed(here.instant(), by.who(), by.from(), "revokes a guest pass", meeting));
            }
        });
    }

    /** The pass of this secret, while it lets in. */
    public Optional<Pass> good(String secret) {
        return store.read(books -> books.passes().find(Sha256.of(secret)).filter(pass -> lets(books, pass)));
    }

    /** Everybody who is let in by a pass now, by the hash of its secret. */
    public Map<String, Person> inForce() {
        return store.read(books -> books.passes().unrevoked().stream()
                .filter(pass -> lets(books, pass))
                .collect(Collectors.toMap(Pass::hash, GuestPasses::guest)));
    }

    /** Whoever comes with a pass: they look on, and that is all. */
    public static Person guest(Pass pass) {
        return new Person(MARK + pass.number(), pass.name(), "guest", "", Set.of(Role.VISITOR));
    }

    private boolean lets(Books books, Pass pass) {
        return !pass.isRevoked() && isOpen(books, pass.meeting());
    }

    private boolean isOpen(Books books, String meeting) {
        LocalDate day = LocalDate.parse(meeting.substring(0, DATE));
        Set<String> limits = books.acts().limits(meeting);
        LocalDate last = limits.contains("begun") ? day.plusDays(1) : day;
        return !LocalDate.now(here).isAfter(last)
                && !limits.contains("ended")
                && books.diary().cancelled(meeting).isEmpty()
                && books.papers().minutesOf(meeting) == Papers.Minutes.NONE;
    }

    private static void requireName(String name) {
        boolean oneLine = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isBlank() || !name.equals(name.strip()) || !oneLine || name.length() > LONGEST_NAME) {
            throw new Unfilled("A guest pass is for one person, by name, on one line.");
        }
    }
}
