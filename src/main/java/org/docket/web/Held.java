// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.people.Person;
import org.docket.people.Term;

/** A role somebody holds, held or will hold, as a page shows it. */
record Held(Term term, State state) {
    /** Whether it is held. */
    enum State {
        NOW,
        LATER,
        OVER
    }

    /** All of somebody's, those of today first. */
    static List<Held> of(Person person, LocalDate today) {
        return person.terms().stream()
                .map(term -> new Held(term, state(term, today)))
                .sorted(Comparator.comparing(Held::state))
                .toList();
    }

    private static State state(Term term, LocalDate today) {
        if (term.holdsOn(today)) {
            return State.NOW;
        }
        return term.first().filter(today::isBefore).isPresent() ? State.LATER : State.OVER;
    }

    boolean isOver() {
        return state == State.OVER;
    }

    String words() {
        return term.words();
    }

    /** Its days: {@code since 2026-04-01}, {@code 2025-04-01 to 2026-03-31}; nothing where none is known. */
    String days() {
        Optional<LocalDate> first = term.first();
        if (term.last().isEmpty()) {
            return first.map(day -> (state == State.LATER ? "from " : "since ") + day)
                    .orElse("");
        }
        return first.map(day -> day + " ").orElse("") + "to " + term.last().get();
    }

    String first() {
        return term.first().map(LocalDate::toString).orElse("");
    }

    String last() {
        return term.last().map(LocalDate::toString).orElse("");
    }
}
