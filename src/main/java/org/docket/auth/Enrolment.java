// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.people.Person;
import org.docket.people.Term;

/** What a list of people, held against those who are there, adds, changes and ends. */
public final class Enrolment {
    private final Roll roll;
    private final LocalDate today;
    private final Map<String, Person> there = new LinkedHashMap<>();
    private final Map<String, Person> then = new LinkedHashMap<>();
    private final FreeInitials initials = new FreeInitials();
    private final List<String> lines = new ArrayList<>();
    private boolean ends;

    private Enrolment(List<Person> people, Roll roll, LocalDate today) {
        this.roll = roll;
        this.today = today;
        people.forEach(person -> {
            there.put(person.id(), person);
            initials.take(person.initials());
        });
        then.putAll(there);
        roll.people().forEach(listed -> listed.initials().ifPresent(initials::take));
    }

    /** Ending is left out unless it is asked for; what it would end is told in either case. */
    static Enrolment of(List<Person> people, Roll roll, boolean ending, LocalDate today) {
        Enrolment enrolment = new Enrolment(people, roll, today);
        roll.people().forEach(enrolment::take);
        enrolment.end(ending);
        return enrolment;
    }

    /** Those who are new, or other than they were. */
    List<Person> changed() {
        return then.values().stream()
                .filter(person -> !person.equals(there.get(person.id())))
                .toList();
    }

    /** Everybody as they are then. */
    List<Person> then() {
        return List.copyOf(then.values());
    }

    /** One line for each thing that it does, or would end. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether some roles are in the way of the list that nobody asked to end. */
    public boolean leavesSome() {
        return ends;
    }

    private void take(Listed listed) {
        Person known = then.get(listed.id());
        Person now = known == null ? added(listed) : changed(known, listed);
        then.put(now.id(), now);
    }

    private Person added(Listed listed) {
        String letters = listed.initials().orElseGet(() -> initials.of(listed.name()));
        Person person =
                new Person(listed.id(), listed.name(), letters, listed.mail().orElse(""), listed.terms());
        lines.add("adds " + person.id() + " (" + person.name() + ", " + letters + ")");
        person.terms().forEach(term -> lines.add("sets " + person.id() + ": " + term));
        return person;
    }

    private Person changed(Person known, Listed listed) {
        Person person = new Person(
                known.id(),
                listed.name(),
                listed.initials().orElse(known.initials()),
                listed.mail().orElse(known.mail()),
                terms(known, listed));
        tell(known.id(), "name", known.name(), person.name());
        tell(known.id(), "initials", known.initials(), person.initials());
        tell(known.id(), "mail", known.mail(), person.mail());
        return person;
    }

    private void tell(String id, String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add("changes " + id + ": " + what + " " + (before.isEmpty() ? "-" : before) + " to "
                    + (after.isEmpty() ? "-" : after));
        }
    }

    private List<Term> terms(Person known, Listed listed) {
        List<Term> terms = new ArrayList<>(known.terms());
        List<Term> left = new ArrayList<>(known.terms());
        for (Term wanted : listed.terms()) {
            Optional<Term> like =
                    left.stream().filter(term -> isOne(term, wanted)).findFirst();
            Term sure = like.map(term -> withFirst(wanted, term)).orElse(wanted);
            if (like.isEmpty()) {
                terms.add(sure);
                lines.add("sets " + known.id() + ": " + sure);
            } else if (!like.get().equals(sure)) {
                terms.set(terms.indexOf(like.get()), sure);
                lines.add("changes " + known.id() + ": " + like.get() + " to " + sure);
            }
            like.ifPresent(left::remove);
        }
        return terms;
    }

    /** A list that does not know since when does not say since always. */
    private static Term withFirst(Term wanted, Term known) {
        return wanted.first().isPresent()
                ? wanted
                : new Term(wanted.role(), wanted.committee(), known.first(), wanted.last());
    }

    /** The same term, perhaps with other days. */
    private static boolean isOne(Term one, Term other) {
        return one.isSameRole(other) && one.overlaps(other);
    }

    private void end(boolean ending) {
        Map<String, List<Term>> wanted = new LinkedHashMap<>();
        roll.people().forEach(listed -> wanted.put(listed.id(), listed.terms()));
        for (Person person : List.copyOf(then.values())) {
            List<Term> kept = new ArrayList<>();
            for (Term term : person.terms()) {
                if (isMissing(term, wanted.getOrDefault(person.id(), List.of()))) {
                    lines.add((ending ? "ends " : "would end ") + person.id() + ": " + term);
                    ends |= !ending;
                    (ending ? Terms.ended(term, today) : Optional.of(term)).ifPresent(kept::add);
                } else {
                    kept.add(term);
                }
            }
            then.put(person.id(), person.with(kept));
        }
    }

    private boolean isMissing(Term term, List<Term> wanted) {
        boolean isOver = term.last().filter(today::isAfter).isPresent();
        return !isOver && roll.speaksOf().test(term) && wanted.stream().noneMatch(other -> isOne(term, other));
    }
}
