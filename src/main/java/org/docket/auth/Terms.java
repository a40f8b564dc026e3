// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** How somebody's terms change when they get other roles: what ends stays written down. */
final class Terms {
    private Terms() {}

    /** These roles and no others from that day on, committees apart. */
    static List<Term> withRoles(List<Term> terms, Set<Role> roles, LocalDate day) {
        List<Term> changed = new ArrayList<>();
        for (Term term : terms) {
            if (term.role().isOfCommittee() || roles.contains(term.role())) {
                changed.add(term);
            } else {
                ended(term, day).ifPresent(changed::add);
            }
        }
        roles.stream()
                .sorted()
                .filter(role -> changed.stream().noneMatch(term -> term.role() == role && term.holdsOn(day)))
                .map(role -> new Term(role, "", Optional.of(day), Optional.empty()))
                .forEach(changed::add);
        return changed;
    }

    /** Whether a role that the one holds is not held by the other. */
    static boolean someEnd(Person then, Person now) {
        return then.terms().stream().anyMatch(term -> now.terms().stream().noneMatch(term::isSameRole));
    }

    /** What became of the terms, a phrase for each that is new, gone or another. */
    static List<String> changes(List<Term> then, List<Term> now) {
        Stream<String> set = now.stream().filter(term -> !then.contains(term)).map(term -> "sets " + term);
        Stream<String> taken = then.stream()
                .filter(term -> now.stream().noneMatch(term::isSameRole))
                .map(term -> "takes " + term.words());
        return Stream.concat(set, taken).toList();
    }

    /** A term as it is when it ends before that day; nothing where it had not begun. */
    static Optional<Term> ended(Term term, LocalDate day) {
        if (term.last().filter(day::isAfter).isPresent()) {
            return Optional.of(term);
        }
        return term.first().filter(first -> !first.isBefore(day)).isPresent()
                ? Optional.empty()
                : Optional.of(term.until(day.minusDays(1)));
    }
}
