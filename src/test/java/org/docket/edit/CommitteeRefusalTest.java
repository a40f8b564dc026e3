// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.docket.edit.CommitteeChangeTest.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Addresses;
import org.docket.committees.Committee.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the committee file is kept from, each with a sentence for the person who asked. */
class CommitteeRefusalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    @Test
    void nobodyIsAMemberTwice() {
        refused(
                new AddMember("Ant", "Zoë", "zoe@example.org", DAY),
                "zoe stands in the roster of \"Ant\" more than once.");
    }

    @Test
    void theChairLeavesOnlyAfterAnotherIsThere() {
        refused(new DropMember("Ant", "pat"), "Pat Doe chairs Ant: name another chair first.");
        refused(new DropMember("Ant", "kim"), "\"kim\" is no member of Ant.");
    }

    @Test
    void anUnknownHeadingIsRefusedWithThoseThereAre() {
        refused(
                new MoveDue("Ant", Optional.of("Never")),
                "The schedule has no heading \"Never\"; it has January, April, July, October; "
                        + "February, May, August, November; Next month.");
    }

    @Test
    void aNameIsGivenOnce() {
        AddCommittee.Chair chair = new AddCommittee.Chair("Jo Poe", "jo@example.org");
        for (String name : List.of("ANT", "tom", "Treasurer")) {
            refused(
                    new AddCommittee(name, Kind.PROJECT, chair, DAY, Optional.empty()),
                    "\"" + name + "\" is a name in this file already.");
        }
        refused(
                new AddCommittee("Bee", Kind.BOARD, chair, DAY, Optional.empty()),
                "The file has no table for a committee of this kind.");
    }

    @Test
    void anotherNameMayNotBeSomebodyElses() {
        refused(
                new SetAddresses("Ant", new Addresses(List.of("Tom"), Optional.empty(), Optional.empty())),
                "\"Tom\" is a name of \"Ant\" already.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a  b", "* x", "# x", "a # b", "a\nb", "<a>", "a, b", "x (est. 2012)", "=", "-----"})
    void aNameThatWouldBeReadAsSomethingElseIsRefused(String name) {
        AddCommittee.Chair chair = new AddCommittee.Chair("Jo Poe", "jo@example.org");
        AddCommittee committee = new AddCommittee(name, Kind.PROJECT, chair, DAY, Optional.empty());
        assertThrows(Refused.class, () -> committee.applyTo(TEXT));
        assertThrows(Refused.class, () -> new ChangeChair("Ant", name, "x@example.org").applyTo(TEXT));
        assertThrows(Refused.class, () -> new AddMember("Ant", name, "x@example.org", DAY).applyTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jo", "jo@", "jo@x>y", "jo@x.org, al@x.org", "jo@x\n.org", "<jo@x.org>"})
    void whatIsNoAddressIsRefused(String address) {
        assertThrows(Refused.class, () -> new ChangeChair("Ant", "Jo Poe", address).applyTo(TEXT));
        assertThrows(Refused.class, () -> new AddMember("Ant", "Jo Poe", address, DAY).applyTo(TEXT));
    }

    @Test
    void whoIsNotThereCannotBeChanged() {
        refused(new ChangeChair("Bee", "Jo", "jo@x.org"), "\"Bee\" stands in no table of this file.");
        refused(new SetRemark("Bee", "missing in May"), "There is no committee \"Bee\" in this file.");
        refused(new DropCommittee("Treasurer"), "There is no committee \"Treasurer\" in this file.");
    }

    private static void refused(CommitteeChange change, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refused.class, () -> change.applyTo(TEXT)).getMessage());
    }
}
