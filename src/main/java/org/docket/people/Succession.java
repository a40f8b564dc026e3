// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** That somebody always keeps the accounts and somebody the minutes: such a role ends only where the next begins. */
public final class Succession {
    private static final Set<Role> NEVER_EMPTY = Set.of(Role.ADMIN, Role.SECRETARY);
    private static final LocalDate LATER = LocalDate.of(9999, 12, 31);

    private Succession() {}

    /** What stands against a change of who holds which role: nothing, or a sentence that says what would be left empty. */
    public static Optional<String> against(List<Person> before, List<Person> after, LocalDate today) {
        return NEVER_EMPTY.stream()
                .sorted()
                .flatMap(role -> days(after, role, today)
                        .filter(day -> isHeld(before, role, day) && !isHeld(after, role, day))
                        .map(day -> "Nobody would be " + role.word() + " from " + day + " on: name a successor first."))
                .findFirst();
    }

    /** The days on which a role may fall empty: today, the day after each last one, and the end of time. */
    private static Stream<LocalDate> days(List<Person> people, Role role, LocalDate today) {
        Stream<LocalDate> ends = people.stream()
                .flatMap(person -> person.terms().stream())
                .filter(term -> term.role() == role)
                .flatMap(term -> term.last().stream())
                .map(last -> last.plusDays(1))
                .filter(day -> !day.isBefore(today))
                .sorted();
        return Stream.of(Stream.of(today), ends, Stream.of(LATER)).flatMap(days -> days);
    }

    private static boolean isHeld(List<Person> people, Role role, LocalDate day) {
        return people.stream().anyMatch(person -> person.on(day).is(role));
    }
}
