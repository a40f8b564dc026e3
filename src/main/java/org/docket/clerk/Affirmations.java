// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.board.Board;
import org.docket.people.Person;
import org.docket.store.Aside;

/** Positions that were given again on a newer text, which makes no revision. */
public final class Affirmations {
    private final Clerk clerk;
    private final Board board;

    public Affirmations(Clerk clerk, Board board) {
        this.clerk = clerk;
        this.board = board;
    }

    /** Those of one meeting in order, for somebody who may see all of it: they name items. */
    public List<Aside> of(Person reader, String meeting) {
        Sights.of(clerk).requireWhole(reader, meeting);
        return clerk.store.read(books -> books.asides().all(meeting)).stream()
                .filter(aside -> aside.kind() == Aside.Kind.AFFIRMED)
                .toList();
    }
}
