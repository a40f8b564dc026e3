// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.Project;
import org.docket.Shared;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committee.Member;
import org.docket.committees.Committees.Due;
import org.docket.committees.Committees.Office;
import org.junit.jupiter.api.Test;

class CommitteesTest {
    private static final String TEXT = """
            COMMITTEES

            ====================
            1. COMMITTEES

            The foundation has the following Committees:

                NAME        CHAIR
                ------      -----------
                Ant         Pat Doe <pat@example.org>
                Web Things  Kim Roe <kim@example.org>
                Vacant

            The foundation has the following President's Committees:

                NAME        CHAIR
                ------      -----------
                Travel      Jo Poe <jo@example.org>

            The foundation has the following additional Officers:

                Office      Officer
                ------      -----------
                Names       Al Bo <al@example.org>

            ====================
            2. SCHEDULE

            Anybody may report more often.
                As here.

            January, April, July, October
            -----------------------------
                Ant
            Next month
            ----------
                C#ish
                Web Things   # missing in May, June

            ====================
            3. MEMBERS

            * Ant  (est. 03/2012)
                Pat Doe    <pat@example.org>   [2012-03-21]
                Zoë B.     <zoe@example.org>
                Nobody
                Pat Doe    <pat@example.org>   [2012-03-22]

            * web things
                Kim Roe    <kim@example.org>   [2012-02-30]
            ====================
                After <the@end>
            """;

    private final Committees read = Committees.parse(TEXT);

    @Test
    void aCommitteeHasAChairAndMembers() {
        Committee ant = read.named("ANT").orElseThrow();
        assertEquals(Optional.of(new Chair("pat", "Pat Doe", Optional.of("pat@example.org"))), ant.chair());
        assertEquals(Optional.of("03/2012"), ant.established());
        assertEquals(
                List.of(
                        new Member("pat", "Pat Doe", Optional.of(LocalDate.of(2012, 3, 21))),
                        new Member("zoe", "Zoë B.", Optional.empty())),
                ant.members());
    }

    @Test
    void aNameMayHaveBlanksAndAnotherCaseInItsRoster() {
        Committee web = read.named("Web Things").orElseThrow();
        assertEquals("Web Things", web.name());
        assertEquals(List.of(new Member("kim", "Kim Roe", Optional.empty())), web.members());
    }

    @Test
    void tablesAreToldApart() {
        assertEquals(
                List.of("Ant PROJECT", "Web Things PROJECT", "Vacant PROJECT", "Travel PRESIDENT"),
                read.committees().stream()
                        .map(committee -> committee.name() + " " + committee.kind())
                        .toList());
        assertEquals(
                List.of(new Office(
                        "Names",
                        false,
                        Optional.of(new Chair("al", "Al Bo", Optional.of("al@example.org"))),
                        Addresses.NONE)),
                read.offices());
    }

    @Test
    void aLineOfTheScheduleKeepsItsHeadingAndItsRemark() {
        assertEquals(
                List.of(
                        new Due("Ant", "January, April, July, October", Optional.empty()),
                        new Due("C#ish", "Next month", Optional.empty()),
                        new Due("Web Things", "Next month", Optional.of("missing in May, June"))),
                read.schedule());
    }

    @Test
    void whatCannotBeReadIsToldByItsLine() {
        assertEquals(
                List.of(
                        line("    Vacant"),
                        line("    C#ish"),
                        line("    Nobody"),
                        line("    Pat Doe    <pat@example.org>   [2012-03-22]"),
                        line("    Kim Roe    <kim@example.org>   [2012-02-30]")),
                read.oddities().stream().map(Oddity::line).toList());
    }

    @Test
    void theTextStaysAsItWas() {
        assertEquals(TEXT, read.text());
        String odd = "\uFEFF1. x\r\n====\r2. y\n\uDC80";
        assertEquals(odd, Committees.parse(odd).text());
    }

    @Test
    void aRosterWithoutAChairIsACommitteeStill() {
        Committees rosters = Committees.parse("===\n3. X\n* Bee\n    Kim <kim@x>\n");
        assertEquals(Optional.empty(), rosters.named("bee").orElseThrow().chair());
        assertEquals(List.of(3), rosters.oddities().stream().map(Oddity::line).toList());
    }

    @Test
    void theSampleHasNothingOdd() throws IOException {
        Committees sample =
                Committees.parse(Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt")));
        assertEquals(List.of(), sample.oddities());
        assertEquals(41, sample.committees().size());
        assertEquals(5, sample.offices().size());
        assertEquals(44, sample.schedule().size());
        assertEquals(
                Optional.of(new Chair("noa", "נועה לוי", Optional.of("noa@example.org"))),
                sample.named("Kelp").orElseThrow().chair());
        assertEquals(3, sample.named("Kelp").orElseThrow().members().size());
        assertEquals(Kind.BOARD, sample.named("Harbour Machines").orElseThrow().kind());
        assertTrue(sample.schedule().contains(new Due("Nursery", "Next month", Optional.empty())));
    }

    @Test
    void aRealFileIsReadWhole() {
        Committees real = Committees.parse(Shared.text("data/committee/committee-info.txt"));
        assertEquals(List.of(), real.oddities());
        assertEquals(
                List.of(),
                real.committees().stream()
                        .filter(committee -> committee.chair().isEmpty()
                                || committee.members().isEmpty())
                        .toList());
        assertTrue(real.committees().size() > 200 && real.schedule().size() > 200);
    }

    private static int line(String words) {
        return TEXT.lines().toList().indexOf(words) + 1;
    }
}
