// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnapproveTest {
    private static final String LIST = "approved: aa, bb, cc";
    private static final Unapprove UNAPPROVE = new Unapprove(Target.of("C"), "jt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'approved: jt'                 | 'approved:'",
                "'approved: sr, jt, bp'         | 'approved: sr, bp'",
                "'approved: jt, sr'             | 'approved: sr'",
                "'approved: sr jt'              | 'approved: sr'",
                "'approved: sr, jt, '           | 'approved: sr'",
                "'approved: jt, sr, jt'         | 'approved: sr'"
            })
    void initialsAreTakenOut(String before, String after) {
        assertEquals(Pond.with(LIST, after), Edited.by(UNAPPROVE, Pond.with(LIST, before)));
    }

    @Test
    void listOverTwoLinesIsWrittenOnOne() {
        String text = Pond.with(LIST, "approved: sr, jt,\n                   bp");
        assertEquals(Pond.with(LIST, "approved: sr, bp"), Edited.by(UNAPPROVE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved:", "approved: ", "approved: sr, rg", "approved: sr, ", "approved: jtx"})
    void whoHasNotApprovedChangesNothing(String list) {
        Edited.notBy(UNAPPROVE, Pond.with(LIST, list));
    }

    @Test
    void approvalUndoneGivesTheSameBytes() {
        for (String id : new String[] {"3A", "2", "A", "B", "C"}) {
            String approved = Edited.by(new Approve(Target.of(id), "jt"));
            assertEquals(Pond.TEXT, Edited.by(new Unapprove(Target.of(id), "jt"), approved));
        }
    }

    @Test
    void withoutListThereIsNothingToWithdraw() {
        assertEquals("\"Chair\" has no list of approvals.", Edited.refused(new Unapprove(Target.of("4A"), "jt")));
    }

    @Test
    void itemThatIsGoneIsNamed() {
        assertEquals("Attachment ZZ is not on this agenda.", Edited.refused(new Unapprove(Target.of("ZZ"), "jt")));
    }
}
