// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last admin and the last secretary go only when another comes. */
class SuccessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person CAROL = holder("carol", Role.SECRETARY, "", "");

    @Test
    void theLastSecretaryCannotBeEnded() {
        Person gone = CAROL.with(List.of());
        assertEquals(
                Optional.of("Nobody would be secretary from 2026-11-23 on: name a successor first."),
                Succession.against(List.of(CAROL), List.of(gone), TODAY));
    }

    @Test
    void aLastDayNeedsSomebodyForTheNext() {
        Person leaving = holder("carol", Role.SECRETARY, "", "2026-12-31");
        assertEquals(
                Optional.of("Nobody would be secretary from 2027-01-01 on: name a successor first."),
                Succession.against(List.of(CAROL), List.of(leaving), TODAY));
        Person late = holder("dan", Role.SECRETARY, "2027-01-02", "");
        assertEquals(
                Optional.of("Nobody would be secretary from 2027-01-01 on: name a successor first."),
                Succession.against(List.of(CAROL), List.of(leaving, late), TODAY));
        Person next = holder("dan", Role.SECRETARY, "2027-01-01", "");
        assertEquals(Optional.empty(), Succession.against(List.of(CAROL), List.of(leaving, next), TODAY));
    }

    @Test
    void anotherAdminIsEnough() {
        Person ann = holder("ann", Role.ADMIN, "", "");
        Person bob = holder("bob", Role.ADMIN, "", "");
        assertEquals(Optional.empty(), Succession.against(List.of(ann, bob), List.of(ann.with(List.of()), bob), TODAY));
        assertEquals(
                Optional.of("Nobody would be admin from 2026-11-23 on: name a successor first."),
                Succession.against(List.of(ann), List.of(ann.with(List.of())), TODAY));
    }

    @Test
    void whereNobodyWasNobodyIsMissed() {
        Person dan = holder("dan", Role.DIRECTOR, "", "");
        assertEquals(Optional.empty(), Succession.against(List.of(dan), List.of(dan.with(List.of())), TODAY));
    }

    private static Person holder(String id, Role role, String first, String last) {
        Term term = new Term(role, "", day(first), day(last));
        return new Person(id, id, "x", "", List.of(term));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(word -> !word.isEmpty()).map(LocalDate::parse);
    }
}
