// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.LocalDate;
import java.util.Optional;
import org.docket.people.Role;
import org.docket.people.Term;

/** How a term is written down, and read again. */
final class Terms {
    private Terms() {}

    static PeopleRows.Held print(Term term) {
        return new PeopleRows.Held(
                term.role().word(),
                term.committee(),
                term.first().map(LocalDate::toString).orElse(""),
                term.last().map(LocalDate::toString).orElse(""));
    }

    /** Nothing where the row is of a person without terms. */
    static Optional<Term> read(PeopleRows.Row row) {
        return Role.parse(row.role()).map(role -> new Term(role, row.committee(), day(row.first()), day(row.last())));
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
