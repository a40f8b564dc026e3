// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.edit.SetRemark;
import org.docket.minutes.Notes;
import org.junit.jupiter.api.Test;

/** Who reports next month besides, as it follows from what was missing and not accepted: Bee is missing in January. */
class NextMonthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 21);

    @Test
    void whatIsMissingForTheFirstTimeIsAdded() {
        assertEquals(List.of(new SetRemark("Bee", "missing in January")), changes("", List.of()));
    }

    @Test
    void whatIsMissingAgainGetsTheMonthBehindTheOthers() {
        assertEquals(
                List.of(new SetRemark("Bee", "missing in December, January")),
                changes("    Bee                    # missing in December\n", List.of()));
        assertEquals(
                List.of(new SetRemark("Bee", "missing in November, not accepted December, missing January")),
                changes("    Bee                    # missing in November, not accepted December\n", List.of()));
    }

    @Test
    void whatWasNotAcceptedIsSaidSo() {
        assertEquals(
                List.of(
                        new SetRemark("Ant", "missing in December, not accepted January"),
                        new SetRemark("Bee", "missing in January")),
                changes("    Ant                    # missing in December\n", List.of("Ant")));
        assertEquals(
                List.of(new SetRemark("Ant", "not accepted in January"), new SetRemark("Bee", "missing in January")),
                changes("", List.of("Ant")));
    }

    @Test
    void whoHasReportedAgainIsTakenOut() {
        assertEquals(
                List.of(new SetRemark("Ant", ""), new SetRemark("Bee", "missing in January")),
                changes("    Ant                    # missing in December\n", List.of()));
    }

    @Test
    void theFirstMonthsOfNewOnesEndAndDoNotHideThatTheyAreMissing() {
        assertEquals(
                List.of(
                        new SetRemark("Ant", ""),
                        new SetRemark("Bee", "new, monthly through March, missing in January")),
                changes(
                        "    Ant                    # new, monthly through January\n"
                                + "    Bee                    # new, monthly through March\n",
                        List.of()));
        assertEquals("new, monthly through April", NextMonth.beginning(DAY));
    }

    @Test
    void whatWasWrittenForThisMonthIsNotWrittenTwice() {
        assertEquals(List.of(), changes("    Bee                    # missing in January\n", List.of()));
    }

    private static List<SetRemark> changes(String remarks, List<String> rejected) {
        Committees file = Committees.parse("""
                ====
                1. PROJECTS
                    Ant                     Pat Doe <pat@example.org>
                    Bee                     Kim Roe <kim@example.org>
                ====
                2. SCHEDULE

                January, April, July, October
                -----------------------------
                    Ant
                    Bee

                Next month
                ----------
                """ + remarks);
        Notes notes = new Notes(Map.of(), rejected, Optional.empty(), Optional.empty());
        Past past = Past.of(Agenda.parse(SmallAgenda.TEXT, Board.builtIn()), Optional.of(notes));
        return new NextMonth(past, file, DAY).changes(Set.of());
    }
}
