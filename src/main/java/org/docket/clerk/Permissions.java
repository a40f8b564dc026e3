// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.board.Board;
import org.docket.people.Bearer;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.store.Books;

/** Looks up what somebody may do with one meeting, as things are now. */
final class Permissions {
    private final Phases phases;
    private final Board board;

    Permissions(Phases phases, Board board) {
        this.phases = phases;
        this.board = board;
    }

    Phase phase(Books books, String meeting) {
        return phases.of(books, meeting);
    }

    Permission of(Books books, Person who, String meeting) {
        Person bearer = Bearer.of(
                        who.initials(), Phases.day(meeting), books.people().withInitials(who.initials()))
                .orElse(who);
        return new Permission(
                who,
                phases.of(books, meeting),
                Sights.of(books, who, meeting, board),
                bearer,
                new MinutesBefore(books));
    }
}
