// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role is held from its first day to its last, both included. */
class TermTest {
    private static final Optional<LocalDate> OPEN = Optional.empty();

    @ParameterizedTest
    @CsvSource({"2026-03-01,false", "2026-03-02,true", "2026-04-01,true", "2026-04-02,true", "2026-04-03,false"})
    void firstAndLastDayBelongToIt(LocalDate day, boolean held) {
        assertEquals(held, director("2026-03-02", "2026-04-02").holdsOn(day));
    }

    @Test
    void openEndsHoldAlways() {
        assertTrue(Term.always(Role.GUEST).holdsOn(LocalDate.MIN));
        assertTrue(Term.always(Role.GUEST).holdsOn(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-31,2026-02-01,2026-02-28,false",
        "2026-01-01,2026-02-01,2026-02-01,2026-02-28,true",
        "2026-01-01,,2027-01-01,,true",
        ",2025-12-31,2026-01-01,,false",
        ",,2026-01-01,2026-01-01,true"
    })
    void overlapsCountTheSharedDay(String first, String last, String otherFirst, String otherLast, boolean overlap) {
        assertEquals(overlap, director(first, last).overlaps(director(otherFirst, otherLast)));
        assertEquals(overlap, director(otherFirst, otherLast).overlaps(director(first, last)));
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> director("2026-01-02", "2026-01-01"));
    }

    @Test
    void onlyRolesInCommitteesNameOne() {
        assertThrows(IllegalArgumentException.class, () -> new Term(Role.DIRECTOR, "Ant", OPEN, OPEN));
        assertThrows(IllegalArgumentException.class, () -> new Term(Role.COMMITTEE_CHAIR, " ", OPEN, OPEN));
    }

    @Test
    void itSaysItselfInWords() {
        assertEquals(
                "director from 2026-01-01 to 2026-02-01",
                director("2026-01-01", "2026-02-01").toString());
        assertEquals("chair of Ant", new Term(Role.COMMITTEE_CHAIR, "Ant", OPEN, OPEN).toString());
        assertEquals("acting chair", Term.always(Role.ACTING_CHAIR).toString());
    }

    @Test
    void aPersonIsWhatTheyAreOnADay() {
        Person joe =
                new Person("joe", "Joe Tester", "jt", "", List.of(director("2026-03-02", "2026-04-02"), of("Ant")));
        assertEquals(
                Set.of(Role.DIRECTOR, Role.COMMITTEE_MEMBER),
                joe.on(LocalDate.of(2026, 3, 2)).roles());
        assertEquals(
                Set.of(Role.COMMITTEE_MEMBER), joe.on(LocalDate.of(2026, 5, 1)).roles());
        assertTrue(joe.isOf("ant"));
        assertFalse(joe.isOf("Bee"));
    }

    @Test
    void peopleOverlapWhenTheirTermsDo() {
        Person then = new Person("a", "A", "jt", "", List.of(director("", "2025-12-31")));
        Person now = new Person("b", "B", "jt", "", List.of(director("2026-01-01", "")));
        assertFalse(then.overlaps(now));
        assertTrue(then.overlaps(new Person("c", "C", "jt", "", List.of())));
        assertTrue(now.overlaps(new Person("c", "C", "jt", "", Set.of(Role.GUEST))));
    }

    private static Term of(String committee) {
        return new Term(Role.COMMITTEE_MEMBER, committee, OPEN, OPEN);
    }

    private static Term director(String first, String last) {
        return new Term(Role.DIRECTOR, "", day(first), day(last));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).filter(word -> !word.isEmpty()).map(LocalDate::parse);
    }
}
