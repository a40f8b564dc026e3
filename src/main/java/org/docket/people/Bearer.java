// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom an agenda means by initials, which may have passed from one person to another. */
public final class Bearer {
    private Bearer() {}

    /** Whoever held a role on the day of the agenda; else the only one who ever had these initials. */
    public static Optional<Person> of(String initials, LocalDate day, Collection<Person> people) {
        List<Person> bearers = people.stream()
                .filter(person -> person.initials().equalsIgnoreCase(initials))
                .toList();
        return bearers.stream()
                .filter(person -> !person.on(day).terms().isEmpty())
                .findFirst()
                .or(() -> bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty());
    }
}
