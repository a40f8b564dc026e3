// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board changes a week before the meeting of 21 January, whose roll call names Pat Doe alone. */
class SeatingsTest {
    private static final Asker SECRETARY = new Asker(Office.CLR, "here");

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whileTermsAndTheRollCallAgreeNothingIsProposed() {
        director("pat", "Pat Doe", "", "");
        director("kim", "Kim Roe", "", "2026-01-10");
        director("jo", "Jo Poe", "2026-01-22", "");
        director("old", "Old Hand", "", "");
        assertEquals(Optional.empty(), proposed());
    }

    @Test
    void termsThatEndOrBeginBeforeTheMeetingAreProposedAsOne() {
        change();
        Seating seating = proposed().orElseThrow();
        assertEquals(List.of("Pat Doe"), seating.leaving());
        assertEquals(List.of("Jo Poe"), seating.joining());
        assertEquals("Pat Doe leaves; Jo Poe joins", seating.words());
        assertEquals(1, seating.directors());
    }

    @Test
    void nothingHappensUnlessItIsConfirmed() {
        change();
        String before = office.text();
        Seating seating = proposed().orElseThrow();
        assertEquals(before, office.text());
        Revision revision = office.clerk.seatings().confirm(SECRETARY, Office.MEETING, seating.key());
        assertEquals(2, revision.number());
        assertEquals("clr", revision.who());
        assertEquals("Change of the board: Pat Doe leaves; Jo Poe joins", revision.message());
        assertEquals(before.replace("        Pat Doe\n", "        Jo Poe\n"), office.text());
        assertEquals(Optional.empty(), proposed());
    }

    @Test
    void onlyWhatWasLookedAtIsConfirmed() {
        change();
        String key = proposed().orElseThrow().key();
        director("al", "Al Bo", "2026-01-20", "");
        assertThrows(Refused.class, () -> office.clerk.seatings().confirm(SECRETARY, Office.MEETING, key));
        assertThrows(Refused.class, () -> office.clerk.seatings().putOff(SECRETARY, Office.MEETING, key));
        assertEquals(1, office.clerk.revisions(Office.MEETING).size());
    }

    @Test
    void whatIsPutOffIsProposedNoMoreUntilTheBoardChangesAgain() {
        change();
        office.clerk
                .seatings()
                .putOff(SECRETARY, Office.MEETING, proposed().orElseThrow().key());
        assertEquals(Optional.empty(), proposed());
        assertEquals(1, office.clerk.revisions(Office.MEETING).size());
        assertTrue(office.store
                .read(books -> books.audit().newest(1))
                .get(0)
                .what()
                .startsWith("puts off"));
        director("al", "Al Bo", "2026-01-20", "");
        assertEquals(
                List.of("Al Bo", "Jo Poe"),
                proposed().orElseThrow().joining().stream().sorted().toList());
    }

    @Test
    void onlyThoseWhoKeepTheAgendaAreAskedAndMayAnswer() {
        change();
        String key = proposed().orElseThrow().key();
        for (Person who : List.of(Office.JOE, Office.AMY, Office.ADA)) {
            assertEquals(Optional.empty(), office.clerk.seatings().proposed(who, Office.MEETING));
            Asker asker = new Asker(who, "here");
            assertThrows(NotAllowed.class, () -> office.clerk.seatings().confirm(asker, Office.MEETING, key));
            assertThrows(NotAllowed.class, () -> office.clerk.seatings().putOff(asker, Office.MEETING, key));
        }
    }

    @Test
    void whatCannotBeOneChangeIsSaidAndNotDone() {
        director("pat", "Pat Doe", "", "2026-01-10");
        director("odd", "Odd (late)", "2026-01-10", "");
        Seating seating = proposed().orElseThrow();
        assertEquals(Optional.of("\"Odd (late)\" cannot be a name in the roll call."), seating.against());
        assertThrows(Refused.class, () -> office.clerk.seatings().confirm(SECRETARY, Office.MEETING, seating.key()));
    }

    @Test
    void aCancelledMeetingIsLeftAlone() {
        change();
        office.clerk.dates().cancel(SECRETARY, Office.MEETING, "Nobody comes");
        assertEquals(Optional.empty(), proposed());
    }

    private void change() {
        director("pat", "Pat Doe", "", "2026-01-10");
        director("jo", "Jo Poe", "2026-01-10", "");
    }

    private Optional<Seating> proposed() {
        return office.clerk.seatings().proposed(Office.CLR, Office.MEETING);
    }

    private void director(String id, String name, String first, String last) {
        Term term = new Term(Role.DIRECTOR, "", day(first), day(last));
        office.store.change(books -> books.people().put(new Person(id, name, id, "", List.of(term))));
    }

    private static Optional<LocalDate> day(String day) {
        return Stream.of(day)
                .filter(word -> !word.isEmpty())
                .map(LocalDate::parse)
                .findFirst();
    }
}
