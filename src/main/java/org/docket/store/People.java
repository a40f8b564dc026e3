// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.people.Role;

/** The book of people: who has an account, in which roles, and the hash of their password. */
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
        withInitials(person.initials())
                .filter(other -> !other.id().equals(person.id()))
                .ifPresent(other -> {
                    throw new Taken("The initials " + other.initials() + " belong to " + other.name());
                });
        rows.put(person);
        rows.dropRoles(person.id());
        rows.addRoles(person.id(), person.roles().stream().map(Role::word).toList());
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return people(rows.all());
    }

    public Optional<Person> find(String id) {
        return people(rows.find(id)).stream().findFirst();
    }

    public Optional<Person> withInitials(String initials) {
        return people(rows.withInitials(initials)).stream().findFirst();
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
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (PeopleRows.Row row : rows) {
            first.putIfAbsent(row.id(), row);
            Role.parse(row.role())
                    .ifPresent(role -> roles.computeIfAbsent(row.id(), id -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return first.values().stream()
                .map(row -> new Person(
                        row.id(), row.name(), row.initials(), row.mail(), roles.getOrDefault(row.id(), Set.of())))
                .toList();
    }
}
