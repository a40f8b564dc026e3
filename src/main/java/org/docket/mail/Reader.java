// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.clerk.Sights;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Books;
import org.docket.store.Subscription;

/** Somebody who subscribes: the address their mail goes to, and what they may see, as things are now. */
record Reader(Subscription subscription, String address, Person person, Board board) {
    /** Nobody, where a person has no address, or may see nothing any more. */
    static Optional<Reader> of(Books books, Subscription subscription, Board board, LocalDate today) {
        Optional<Person> person = subscription.person().isEmpty()
                ? Optional.of(list(subscription))
                : subscription.person().flatMap(books.people()::find).map(found -> found.on(today));
        return person.filter(found -> !found.mail().isBlank())
                .map(found -> new Reader(subscription, found.mail(), found, board));
    }

    /** What they may see of a meeting. */
    Sight sight(Books books, String meeting) {
        return Sights.of(books, person, meeting, board);
    }

    /** A list sees what a director, a member, or nobody in particular does. */
    private static Person list(Subscription subscription) {
        Set<Role> roles = switch (subscription.sight()) {
            case "board" -> Set.of(Role.DIRECTOR);
            case "members" -> Set.of(Role.MEMBER);
            default -> Set.of();
        };
        return new Person("list", "list", "list", subscription.address(), roles);
    }

    /** The sentence that says why they get it. */
    String why() {
        String what = subscription.kind().words().toLowerCase(Locale.ROOT);
        return isList() ? "The list subscribes to " + what + "." : "They subscribe to " + what + ".";
    }

    boolean isList() {
        return subscription.person().isEmpty();
    }
}
