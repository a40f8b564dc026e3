// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.people.Term;

/** How somebody's terms change when they get other roles: what ends stays written down. */
final class Terms {
    private Terms() {}

    /** These and no others of those spoken of; what is held already goes on. */
    static List<Term> only(List<Term> terms, Wanted wanted) {
        List<Term> changed = new ArrayList<>();
        for (Term term : terms) {
            Optional<Term> same =
                    wanted.terms().stream().filter(term::isSameRole).findFirst();
            if (same.isPresent()) {
                changed.add(goingOn(term, same.get(), wanted.from()));
            } else if (wanted.speaksOf().test(term)) {
                ended(term, wanted.from()).ifPresent(changed::add);
            } else {
                changed.add(term);
            }
        }
        wanted.terms().stream()
                .filter(term ->
                        changed.stream().noneMatch(held -> held.isSameRole(term) && held.holdsOn(wanted.from())))
                .forEach(changed::add);
        return changed;
    }

    private static Term goingOn(Term term, Term wanted, LocalDate from) {
        return term.holdsOn(from) && wanted.last().isPresent()
                ? term.until(wanted.last().get())
                : term;
    }

    static boolean isLike(Term term, Term like) {
        return term.isSameRole(like)
                && term.first().equals(like.first())
                && term.last().isPresent();
    }

    static List<Term> reopened(List<Term> terms, Term like) {
        return terms.stream()
                .map(term -> isLike(term, like)
                        ? new Term(term.role(), term.committee(), term.first(), Optional.empty())
                        : term)
                .toList();
    }

    /** The terms, those of these roles no longer than that day. */
    static List<Term> without(List<Term> terms, List<Term> roles, LocalDate last) {
        return terms.stream()
                .flatMap(term -> roles.stream().anyMatch(term::isSameRole) && reaches(term, last)
                        ? ended(term, last.plusDays(1)).stream()
                        : Stream.of(term))
                .toList();
    }

    /** Whether a term goes on after that day. */
    static boolean reaches(Term term, LocalDate day) {
        return term.last().filter(last -> !last.isAfter(day)).isEmpty();
    }

    /** Whether a role that the one holds is not held by the other. */
    static boolean someEnd(Person then, Person now) {
        return then.terms().stream().anyMatch(term -> now.terms().stream().noneMatch(term::isSameRole));
    }

    /** Whether every role held on a day has been held until another: what was given under it holds no longer than it. */
    static boolean last(List<Term> terms, LocalDate then, LocalDate now) {
        return terms.stream().filter(term -> term.holdsOn(then)).allMatch(held -> goesOn(terms, held, now));
    }

    /** Whether the role goes on to that day, in one term or in several without a gap. */
    private static boolean goesOn(List<Term> terms, Term held, LocalDate now) {
        if (reaches(held, now.minusDays(1))) {
            return true;
        }
        LocalDate next = held.last().orElseThrow().plusDays(1);
        return terms.stream()
                .filter(term -> term.isSameRole(held) && term.holdsOn(next))
                .anyMatch(term -> goesOn(terms, term, now));
    }

    /** What became of the terms, a phrase for each that is new, gone or another. */
    static List<String> changes(List<Term> then, List<Term> now) {
        Stream<String> set = now.stream().filter(term -> !then.contains(term)).map(term -> "sets " + term);
        Stream<String> taken = then.stream()
                .filter(term -> now.stream().noneMatch(term::isSameRole))
                .map(term -> "takes " + term.words());
        return Stream.concat(set, taken).toList();
    }

    /** A term as it is when it ends before that day; nothing where it had not begun. */
    static Optional<Term> ended(Term term, LocalDate day) {
        if (term.last().filter(day::isAfter).isPresent()) {
            return Optional.of(term);
        }
        return term.first().filter(first -> !first.isBefore(day)).isPresent()
                ? Optional.empty()
                : Optional.of(term.until(day.minusDays(1)));
    }
}
