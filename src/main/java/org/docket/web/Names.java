// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.people.Bearer;
import org.docket.people.Initials;
import org.docket.people.Person;

/** The people behind initials: those with an account, else those in the roll call. */
final class Names {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    static Names of(Agenda agenda, Collection<Person> people) {
        Names names = new Names();
        LocalDate day = agenda.date().orElse(LocalDate.MAX);
        Map<String, List<Person>> bearers = people.stream()
                .collect(Collectors.groupingBy(person -> person.initials().toLowerCase(Locale.ROOT)));
        bearers.values()
                .forEach(several -> several.stream()
                        .map(Person::initials)
                        .distinct()
                        .forEach(initials -> Bearer.of(initials, day, several)
                                .ifPresent(person -> names.names.put(initials, person.name()))));
        people.forEach(person -> names.ids.put(person.id(), person.name()));
        agenda.rollCall().directors().forEach(name -> names.names.putIfAbsent(Initials.of(name), name));
        agenda.rollCall().attendees().forEach(who -> names.names.putIfAbsent(Initials.of(who.name()), who.name()));
        return names;
    }

    /** The name, or the initials of somebody unknown. */
    String of(String initials) {
        return names.getOrDefault(initials, initials);
    }

    /** The name of whoever has this id, or the id of somebody unknown. */
    String ofId(String id) {
        return ids.getOrDefault(id, id);
    }

    List<String> of(List<String> initials) {
        return initials.stream().map(this::of).toList();
    }
}
