// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproveTest {
    private static final String LIST = "approved: aa, bb, cc";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'approved:'                    | 'approved: jt'",
                "'approved: '                   | 'approved: jt'",
                "'approved: sr, rg'             | 'approved: sr, rg, jt'",
                "'approved: sr, '               | 'approved: sr, jt'",
                "'approved: sr, , rg'           | 'approved: sr, rg, jt'",
                "'approved: sr rg'              | 'approved: sr, rg, jt'",
                "'approved: jtx'                | 'approved: jtx, jt'",
                "'approved: JT'                 | 'approved: JT, jt'"
            })
    void initialsGoToTheEnd(String before, String after) {
        assertEquals(Pond.with(LIST, after), Edited.by(approve("C"), Pond.with(LIST, before)));
    }

    @Test
    void listOverTwoLinesIsWrittenOnOne() {
        String text = Pond.with(LIST, "approved: sr, rg,\n                   bp");
        assertEquals(Pond.with(LIST, "approved: sr, rg, bp, jt"), Edited.by(approve("C"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved: jt", "approved: sr jt", "approved: sr,\n                   jt"})
    void twiceChangesNothing(String list) {
        Edited.notBy(approve("C"), Pond.with(LIST, list));
    }

    @Test
    void officersAndMinutesAreApprovedTheSameWay() {
        assertEquals(Pond.with("[ approved: aa, bb", "[ approved: aa, bb, jt"), Edited.by(approve("2")));
        String minutes = "[ approved: aa\n         comments:\n         ]\n\n 4.";
        assertEquals(Pond.with(minutes, minutes.replace("aa", "aa, jt")), Edited.by(approve("3A")));
    }

    @Test
    void earlierVersionIsApprovedStill() {
        Target read = new Target("C", Optional.of("Heron"), Optional.of("0".repeat(32)));
        assertEquals(Pond.with(LIST, LIST + ", jt"), Edited.by(new Approve(read, "jt")));
    }

    @Test
    void initialsMayBeOfAnyScript() {
        assertEquals(Pond.with(LIST, LIST + ", ид"), Edited.by(new Approve(Target.of("C"), "ид")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4A", "1", "7A", "8A", "13."})
    void withoutListThereIsNothingToSign(String id) {
        String title = Pond.item(Pond.TEXT, id).title();
        assertEquals("\"" + title + "\" has no list of approvals.", Edited.refused(approve(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "j t", "jt,", "j1", "abcdefghijk", "jt\n"})
    void initialsAreLetters(String initials) {
        assertEquals(
                "Initials are one to ten letters, unlike \"" + initials + "\".",
                Edited.refused(new Approve(Target.of("C"), initials)));
    }

    private static Approve approve(String id) {
        return new Approve(Target.of(id), "jt");
    }
}
