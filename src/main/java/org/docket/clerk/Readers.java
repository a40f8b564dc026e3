// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** What those see of an agenda who do not read all of it, whoever they are. */
record Readers(Board board) {
    /** What is opened to guests. */
    Sight guests() {
        return sight(List.of(Term.always(Role.GUEST)));
    }

    /** What all of these committees together see of their own. */
    Sight committees(Collection<String> names) {
        return sight(names.stream()
                .map(name -> new Term(Role.COMMITTEE_MEMBER, name, Optional.empty(), Optional.empty()))
                .toList());
    }

    private Sight sight(List<Term> terms) {
        return Sight.of(new Person("nobody", "Nobody", "n", "", terms), board);
    }
}
