// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.filing.KnownPeople;
import org.docket.people.Right;

/** The projects and people that the forms for new items offer, of the committee file. */
record Projects(Reading reading, Committees file) {
    /** Some projects under a heading. */
    record Group(String words, List<String> names) {}

    boolean isKnown() {
        return !file.committees().isEmpty();
    }

    /** Those offered for an item of this kind, the reader's own first. */
    List<Group> offered(Addition kind) {
        Set<String> there = kind == Addition.REPORT ? onAgenda() : Set.of();
        List<String> names = file.committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.PROJECT)
                .map(Committee::name)
                .filter(name -> !there.contains(name))
                .toList();
        List<String> own = names.stream().filter(reading.reader()::isOf).toList();
        List<String> others = new ArrayList<>(names);
        others.removeAll(own);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("Yours", own));
        if (reading.may(Right.FILE)) {
            groups.add(new Group(own.isEmpty() ? "Projects" : "Others", others));
        }
        groups.removeIf(group -> group.names().isEmpty());
        return List.copyOf(groups);
    }

    private Set<String> onAgenda() {
        return reading.agenda().items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE)
                .map(Item::title)
                .flatMap(title -> file.find(title, reading.agenda().board()).stream())
                .map(Contact::name)
                .collect(Collectors.toSet());
    }

    Optional<Committee> committee(String name) {
        return file.find(name, reading.agenda().board()).flatMap(contact -> file.named(contact.name()));
    }

    /** Who could chair it next: its members without its chair. */
    List<String> successors(String name) {
        return committee(name)
                .map(committee ->
                        KnownPeople.of(committee).inWords(committee.chair().map(Committee.Chair::id)))
                .orElse(List.of());
    }

    String chair(String name) {
        return committee(name)
                .flatMap(Committee::chair)
                .map(Committee.Chair::name)
                .orElse("");
    }

    /** Everybody who may be among the members of a new project. */
    List<String> people() {
        return KnownPeople.of(file).inWords(Optional.empty());
    }
}
