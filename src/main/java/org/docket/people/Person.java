// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with an account, and the terms in which they hold roles. */
public record Person(String id, String name, String initials, String mail, List<Term> terms) {
    /** The longest id there is. */
    public static final int LONGEST_ID = 64;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST_ID - 1) + "}");

    public Person {
        require(ID.matcher(id).matches(), "An id is letters, digits, dots, dashes and underscores: " + id);
        require(
                !name.isBlank() && name.equals(name.strip()) && isOneLine(name),
                "A name is one line with something on it: " + name);
        require(Initials.isValid(initials), "Initials are one to ten letters: " + initials);
        require(isOneLine(mail), "A mail address is one line: " + mail);
        terms = List.copyOf(terms);
    }

    /** Somebody who holds these roles, in no committee, until further notice. */
    public Person(String id, String name, String initials, String mail, Set<Role> roles) {
        this(id, name, initials, mail, roles.stream().sorted().map(Term::always).toList());
    }

    /** The person as they are on that day: with the terms that hold on it and no others. */
    public Person on(LocalDate day) {
        return with(terms.stream().filter(term -> term.holdsOn(day)).toList());
    }

    public Person with(List<Term> others) {
        return new Person(id, name, initials, mail, others);
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        terms.forEach(term -> roles.add(term.role()));
        return roles;
    }

    public boolean is(Role role) {
        return terms.stream().anyMatch(term -> term.role() == role);
    }

    /** Whether they chair a committee or are a member of it, whatever the case of its name. */
    public boolean isOf(String committee) {
        return committees().contains(committee);
    }

    /** The committees they chair or are a member of; names are found whatever their case. */
    public Set<String> committees() {
        return terms.stream()
                .map(Term::committee)
                .filter(committee -> !committee.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /** Whether the two hold roles at the same time; somebody without any term holds their place always. */
    public boolean overlaps(Person other) {
        return terms.isEmpty()
                || other.terms.isEmpty()
                || terms.stream().anyMatch(term -> other.terms.stream().anyMatch(term::overlaps));
    }

    /** Whether they may do this at all, in a phase in which it is done. */
    public boolean may(Right right) {
        return right.heldBy(this);
    }

    public boolean may(Right right, Phase phase) {
        return right.heldBy(this, phase);
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
