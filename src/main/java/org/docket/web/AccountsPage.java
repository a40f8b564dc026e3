// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docket.people.Person;
import org.docket.people.Role;

/**
 * Everybody who has an account, or those whose name, id or initials hold some letters.
 *
 * @param typed what was typed into the form for one more person, where that was refused
 */
record AccountsPage(
        Frame frame,
        List<Person> people,
        int all,
        String query,
        LocalDate today,
        Map<String, String> typed,
        String complaint) {
    /** The people to show of all there are; a committee finds those who are in it. */
    static List<Person> found(List<Person> everybody, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return everybody.stream()
                .filter(person -> words(person).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    private static String words(Person person) {
        return String.join("\n", person.id(), person.name(), person.initials(), person.mail()) + "\n" + person.terms();
    }

    /** What is held today or later; what is over stands on the person's own page. */
    List<Held> held(Person person) {
        return Held.of(person, today).stream().filter(held -> !held.isOver()).toList();
    }

    List<Role> roles() {
        return Role.given();
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
