// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docket.people.Person;
import org.docket.people.Term;

/** The book of people: who has an account, in which roles and when, and the hash of their password. */
public final class People {
    private final PeopleRows rows;

    People(PeopleRows rows) {
        this.rows = rows;
    }

    /** Writes a new person down. */
    public void add(Person person) {
        find(person.id()).ifPresent(other -> {
            throw new Taken("The id " + other.id() + " belongs to " + other.name());
        });
        put(person);
    }

    /** Writes a person down as they are now; the id says whose page it is. */
    public void put(Person person) {
        withInitials(person.initials()).stream()
                .filter(other -> !other.id().equals(person.id()) && other.overlaps(person))
                .findFirst()
                .ifPresent(other -> {
                    throw new Taken("The initials " + other.initials() + " belong to " + other.name());
                });
        rows.put(person);
        rows.dropTerms(person.id());
        List<Integer> places = IntStream.range(0, person.terms().size()).boxed().toList();
        if (!places.isEmpty()) {
            rows.addTerms(
                    person.id(),
                    places,
                    person.terms().stream().map(Terms::print).toList());
        }
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return people(rows.all());
    }

    public Optional<Person> find(String id) {
        return people(rows.find(id)).stream().findFirst();
    }

    /** Those who have these initials, whatever their case: several, when they hold roles at different times. */
    public List<Person> withInitials(String initials) {
        return people(rows.withInitials(initials));
    }

    public void setPassword(String id, String hash) {
        rows.setPassword(id, hash);
    }

    /** The hash of the password, when one was ever set. */
    public Optional<String> password(String id) {
        return rows.password(id);
    }

    private static List<Person> people(List<PeopleRows.Row> rows) {
        Map<String, PeopleRows.Row> first = new LinkedHashMap<>();
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (PeopleRows.Row row : rows) {
            first.putIfAbsent(row.id(), row);
            Terms.read(row)
                    .ifPresent(term -> terms.computeIfAbsent(row.id(), id -> new ArrayList<>())
                            .add(term));
        }
        return first.values().stream()
                .map(row -> new Person(
                        row.id(), row.name(), row.initials(), row.mail(), terms.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
