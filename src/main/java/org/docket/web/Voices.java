// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.agenda.Item;
import org.docket.clerk.Entered;
import org.docket.people.Person;
import org.docket.people.Right;

/**
 * What the secretary entered for people who said so elsewhere.
 *
 * @param people for whom the reader could enter something; nobody where the reader may not
 */
record Voices(List<Spoken> entered, List<Person> people) {
    static final Voices NONE = new Voices(List.of(), List.of());

    static Voices of(List<Entered> entered, List<Person> everybody, boolean speaks, LocalDate today) {
        if (entered.isEmpty() && !speaks) {
            return NONE;
        }
        Map<String, Person> byId = everybody.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<Person> people = everybody.stream().map(person -> person.on(today)).toList();
        return new Voices(entered.stream().map(each -> Spoken.of(each, byId)).toList(), speaks ? people : List.of());
    }

    /** Those who could say this of an item. */
    List<Person> who(Right right) {
        return people.stream().filter(person -> person.may(right)).toList();
    }

    /** Who could have written a report, or have it filed. */
    List<Person> authors(Item item) {
        return people.stream()
                .filter(person -> person.may(Right.FILE) || person.isOf(item.title()))
                .toList();
    }

    /** Who entered it and how it was said, where somebody's word of that kind on an item was entered for them. */
    Optional<String> byline(Item item, String initials, String kind) {
        return entered.stream()
                .filter(spoken -> spoken.initials().equals(initials) && spoken.has(kind, item))
                .map(Spoken::byline)
                .reduce((earlier, later) -> later);
    }

    /** What was entered on an item, by whom for whom. */
    List<String> bylines(Item item) {
        return entered.stream()
                .filter(spoken -> spoken.changes().stream().anyMatch(change -> Spoken.isOn(change, item)))
                .map(Spoken::byline)
                .toList();
    }
}
