// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time in which somebody holds a role.
 *
 * @param committee the name of the committee; empty for roles that are held in none
 * @param first the first day; empty when it has been so for longer than anybody wrote down
 * @param last the last day; empty while nobody knows it
 */
public record Term(Role role, String committee, Optional<LocalDate> first, Optional<LocalDate> last) {
    public Term {
        if (role.isOfCommittee() == committee.isBlank()) {
            throw new IllegalArgumentException(
                    role.isOfCommittee()
                            ? "A " + role.word() + " is one of a committee"
                            : "Only members and chairs of a committee name one");
        }
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "A term ends on its first day or later: " + first.get() + " to " + last.get());
        }
    }

    /** A role held as long as anybody remembers, until further notice. */
    public static Term always(Role role) {
        return new Term(role, "", Optional.empty(), Optional.empty());
    }

    /** Whether the role is held on that day. */
    public boolean holdsOn(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    public boolean overlaps(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** The same role, with another last day. */
    public Term until(LocalDate day) {
        return new Term(role, committee, first, Optional.of(day));
    }

    /** Whether the two are about the same role in the same committee. */
    public boolean isSameRole(Term other) {
        return role == other.role && committee.equalsIgnoreCase(other.committee);
    }

    /** The role in words, with the committee where there is one: {@code director}, {@code chair of Ant}. */
    public String words() {
        return switch (role) {
            case COMMITTEE_CHAIR -> "chair of " + committee;
            case COMMITTEE_MEMBER -> "member of " + committee;
            default -> role.word().replace('-', ' ');
        };
    }

    /** The words with the days: {@code director from 2026-01-01 to 2026-12-31}. */
    @Override
    public String toString() {
        return words()
                + first.map(day -> " from " + day).orElse("")
                + last.map(day -> " to " + day).orElse("");
    }

    private boolean endsBefore(Term other) {
        return last.isPresent() && other.first.filter(last.get()::isBefore).isPresent();
    }
}
