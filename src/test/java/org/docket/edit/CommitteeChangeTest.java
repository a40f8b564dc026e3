// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.committees.Addresses;
import org.docket.committees.Blank;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees;
import org.junit.jupiter.api.Test;

class CommitteeChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final String JANUARY = "January, April, July, October";
    private static final String FEBRUARY = "February, May, August, November";
    static final String TEXT =
            """
            ====================
            1. COMMITTEES

            There are these Committees:

                NAME                    CHAIR
                ----------              ---------------
                Ant                     Pat Doe <pat@example.org>
                Cat\t\tKim Roe <kim@example.org>\s
                Vacant

            There are these Executive Officers:

                Office                  Officer
                ----------              ---------------
                Treasurer               Ed Fu <ed@example.org>

            ====================
            2. SCHEDULE

            January, April, July, October
            -----------------------------
                Cat
                Vacant

            February, May, August, November
            -------------------------------
                Ant

            Next month
            ----------
                Vacant
                Cat                    # missing in May

            ====================
            3. MEMBERS

            * Ant  (est. 03/2012)
                Pat Doe                    <pat@example.org>               [2012-03-21]
                Zoë B.                     <zoe@example.org>

            * Cat  (est. 04/2013)
                Kim Roe                    <kim@example.org>               [2013-04-17]

            ====================
            4. ADDRESSES

            * Cat
                also: Tom
                private: private@cat.example.org

            ====================
            """.replace("    Vacant\n\nThere", "    Vacant                  Al Bo <al@example.org>\n\nThere");

    @Test
    void anotherChairTakesThePlaceOfTheOneBefore() {
        becomes(
                new ChangeChair("ant", "Zoë B.", "zoe@example.org"),
                "Ant                     Pat Doe <pat@example.org>",
                "Ant                     Zoë B. <zoe@example.org>");
    }

    @Test
    void whatStandsAroundTheChairStays() {
        becomes(
                new ChangeChair("Cat", "Jo Poe", "jo@example.org"),
                "Cat\t\tKim Roe <kim@example.org> \n",
                "Cat\t\tJo Poe <jo@example.org> \n");
    }

    @Test
    void aRowWithoutAChairGetsOne() {
        String vacant = TEXT.replace("    Vacant                  Al Bo <al@example.org>", "    Vacant");
        assertEquals(TEXT, new ChangeChair("Vacant", "Al Bo", "al@example.org").applyTo(vacant));
    }

    @Test
    void anOfficeIsHeldByAnother() {
        becomes(new ChangeChair("Treasurer", "Jo Poe", "jo@example.org"), "Ed Fu <ed@", "Jo Poe <jo@");
    }

    @Test
    void aMemberIsAddedInTheOrderOfNames() {
        String row = "    Qi Li                      <qi@example.org>                [2026-11-11]\n";
        becomes(new AddMember("Ant", "Qi Li", "qi@example.org", DAY), "    Zoë B.", row + "    Zoë B.");
    }

    @Test
    void aMemberBehindAllOthersIsTheLast() {
        String last = "[2013-04-17]\n";
        becomes(
                new AddMember("Cat", "Łukasz Żak", "lukasz@example.org", DAY),
                last,
                last + "    Łukasz Żak                 <lukasz@example.org>            [2026-11-11]\n");
    }

    @Test
    void theFirstMemberOpensARoster() {
        String block = "\n* Vacant  (est. 11/2026)\n"
                + "    Al Bo                      <al@example.org>                [2026-11-11]\n";
        becomes(new AddMember("Vacant", "Al Bo", "al@example.org", DAY), "[2013-04-17]\n", "[2013-04-17]\n" + block);
    }

    @Test
    void aMemberLeaves() {
        becomes(new DropMember("Ant", "zoe"), "    Zoë B.                     <zoe@example.org>\n", "");
    }

    @Test
    void aCommitteeReportsInOtherMonths() {
        String before = "February, May, August, November\n-------------------------------\n    Ant\n";
        String changed = new MoveDue("Ant", Optional.of(JANUARY)).applyTo(TEXT);
        assertEquals(
                TEXT.replace(before, before.replace("    Ant\n", "")).replace("    Cat\n", "    Ant\n    Cat\n"),
                changed);
        assertEquals(TEXT, new MoveDue("Ant", Optional.of(FEBRUARY)).applyTo(changed));
    }

    @Test
    void everyMonthIsAHeadingToo() {
        String changed = new MoveDue("Ant", Optional.of("Next month")).applyTo(TEXT);
        assertTrue(changed.contains("----------\n    Ant\n    Vacant\n    Cat   "), changed);
    }

    @Test
    void aRemarkIsAddedChangedAndTakenAway() {
        String added = new SetRemark("Ant", "missing in November").applyTo(TEXT);
        String row = "    Ant                    # missing in November\n";
        assertEquals(TEXT.replace("    Cat                    #", row + "    Cat                    #"), added);
        String changed = new SetRemark("Ant", "missing in November,  December").applyTo(added);
        assertEquals(added.replace("in November", "in November, December"), changed);
        assertEquals(TEXT, new SetRemark("Ant", "").applyTo(changed));
    }

    @Test
    void aScheduleWithoutThatHeadingGetsIt() {
        String without =
                TEXT.replace("Next month\n----------\n    Vacant\n    Cat                    # missing in May\n\n", "");
        String changed = new SetRemark("Ant", "new, monthly through May").applyTo(without);
        assertEquals(
                without.replace(
                        "    Ant\n\n=",
                        "    Ant\n\nNext month\n----------\n    Ant                    # new, monthly through May\n\n="),
                changed);
    }

    @Test
    void aNewCommitteeStandsInEveryPart() {
        AddCommittee bee = new AddCommittee(
                "Bee", Kind.PROJECT, new AddCommittee.Chair("Jo Poe", "jo@example.org"), DAY, Optional.empty());
        String changed = bee.applyTo(TEXT);
        assertTrue(changed.contains("    Bee                     Jo Poe <jo@example.org>\n    Cat\t"), changed);
        assertTrue(changed.contains("    Ant\n    Bee\n\nNext"), changed);
        assertTrue(changed.contains("""

                * Bee  (est. 11/2026)
                    Jo Poe                     <jo@example.org>                [2026-11-11]

                * Cat"""), changed);
        assertEquals(TEXT, new DropCommittee("Bee").applyTo(changed));
    }

    @Test
    void aTerminatedCommitteeLeavesNothingBehind() {
        Committees after = Committees.parse(new DropCommittee("cat").applyTo(TEXT));
        assertEquals(Optional.empty(), after.named("Cat"));
        assertTrue(!after.text().contains("Cat") && !after.text().contains("Kim"), after.text());
    }

    @Test
    void addressesAreSetAndTakenAway() {
        Addresses addresses =
                new Addresses(List.of("Emmet", "Ants"), Optional.of("private@ant.example.org"), Optional.empty());
        String changed = new SetAddresses("ant", addresses).applyTo(TEXT);
        assertEquals(
                TEXT.replace(
                        "* Cat\n", "* Ant\n    also: Emmet, Ants\n    private: private@ant.example.org\n\n* Cat\n"),
                changed);
        assertEquals(
                addresses, Committees.parse(changed).named("Ant").orElseThrow().addresses());
        Addresses none = new Addresses(List.of(), Optional.empty(), Optional.empty());
        assertEquals(TEXT, new SetAddresses("Ant", none).applyTo(changed));
        becomes(
                new SetAddresses("Cat", new Addresses(List.of(), Optional.empty(), Optional.of("dev@cat.example.org"))),
                "    also: Tom\n    private: private@cat.example.org\n",
                "    public: dev@cat.example.org\n");
    }

    @Test
    void aFileWithoutAddressesGetsASectionForThem() {
        String without = TEXT.substring(0, TEXT.indexOf("4. ADDRESSES"));
        Addresses addresses = new Addresses(List.of(), Optional.of("money@example.org"), Optional.empty());
        String changed = new SetAddresses("Treasurer", addresses).applyTo(without);
        String section = "\n4. ADDRESSES AND FORMER NAMES\n\n* Treasurer\n    private: money@example.org\n\n"
                + "=".repeat(77) + "\n";
        assertEquals(without + section, changed);
    }

    @Test
    void otherLineEndsStay() {
        String dos = TEXT.replace("\n", "\r\n");
        assertEquals(
                new SetRemark("Ant", "missing in May").applyTo(TEXT).replace("\n", "\r\n"),
                new SetRemark("Ant", "missing in May").applyTo(dos));
    }

    @Test
    void anEmptyFileIsFilledStepByStep() {
        String text = Blank.committees(Board.builtIn());
        assertEquals(List.of(), Committees.parse(text).oddities());
        AddCommittee.Chair chair = new AddCommittee.Chair("Jo Poe", "jo@example.org");
        text = new AddCommittee("Bee", Kind.PROJECT, chair, DAY, Optional.empty()).applyTo(text);
        text = new AddCommittee("Ant", Kind.BOARD, chair, DAY, Optional.of("Next month")).applyTo(text);
        text = new SetAddresses("Bee", new Addresses(List.of("Apis"), Optional.empty(), Optional.of("bee@example.org")))
                .applyTo(text);
        Committees read = Committees.parse(text);
        assertEquals(List.of(), read.oddities());
        assertEquals(
                List.of("Bee PROJECT", "Ant BOARD"),
                read.committees().stream()
                        .map(committee -> committee.name() + " " + committee.kind())
                        .toList());
        assertEquals("jo", read.named("Ant").orElseThrow().members().get(0).id());
        assertEquals(2, read.schedule().size());
    }

    private static void becomes(CommitteeChange change, String before, String after) {
        assertEquals(TEXT.replace(before, after), change.applyTo(TEXT));
    }
}
