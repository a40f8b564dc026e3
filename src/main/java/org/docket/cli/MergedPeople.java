// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.auth.Listed;
import org.docket.people.Person;
import org.docket.people.Term;

/** People of whom a list speaks more than once: their terms are gathered, and the rest must not differ. */
final class MergedPeople {
    private record Place(Listed listed, String place) {}

    private final Map<String, Place> people = new LinkedHashMap<>();

    /** Adds what is said of somebody, and where; refused when it was said otherwise before. */
    void add(Listed more, String place) throws Unreadable {
        Place before = people.get(more.id());
        if (before == null) {
            requireOwnInitials(more);
            people.put(more.id(), new Place(more, place));
            return;
        }
        Listed known = before.listed;
        requireSame("name", Optional.of(known.name()), Optional.of(more.name()), before);
        requireSame("mail", known.mail(), more.mail(), before);
        requireSame("initials", known.initials(), more.initials(), before);
        Listed both = new Listed(
                known.id(),
                known.name(),
                known.mail().or(more::mail),
                known.initials().or(more::initials),
                Stream.concat(known.terms().stream(), more.terms().stream().filter(term -> !isSaid(known, term)))
                        .toList());
        people.put(more.id(), new Place(both, before.place));
    }

    List<Listed> all() {
        return people.values().stream().map(Place::listed).toList();
    }

    private void requireOwnInitials(Listed more) throws Unreadable {
        Optional<Place> other = people.values().stream()
                .filter(place ->
                        more.initials().isPresent() && place.listed.initials().equals(more.initials()))
                .filter(place -> person(place.listed).overlaps(person(more)))
                .findFirst();
        if (other.isPresent()) {
            throw new Unreadable("the initials " + more.initials().get() + " are those of "
                    + other.get().listed.id() + " in " + other.get().place);
        }
    }

    private static Person person(Listed listed) {
        return new Person(listed.id(), listed.name(), "x", "", listed.terms());
    }

    /** Whether a term without a first day is one that was told before, perhaps with its days. */
    private static boolean isSaid(Listed known, Term term) {
        return term.first().isEmpty()
                && known.terms().stream().anyMatch(other -> other.isSameRole(term) && other.overlaps(term));
    }

    private static void requireSame(String what, Optional<String> one, Optional<String> other, Place before)
            throws Unreadable {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            throw new Unreadable("the " + what + " of " + before.listed.id() + " is " + other.get() + " here and "
                    + one.get() + " in " + before.place);
        }
    }
}
