// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawItemTest {
    private static final String ORDER =
            "       WHEREAS, Fred Fir has hopped away,\n\n          now therefore somebody else is.\n";

    @Test
    void headingOfAResolutionStays() {
        assertEquals(Pond.with(ORDER, "       Withdrawn: he is back.\n"), Edited.by(withdraw("7A", "he is back.")));
    }

    @Test
    void headingOfADiscussionItemStays() {
        assertEquals(Pond.with("It leaks.", "Withdrawn: it sank."), Edited.by(withdraw("8A", "it sank.")));
    }

    @Test
    void headingAndEntryOfAReportStay() {
        assertEquals(Pond.with("It stands.", "Withdrawn: it flew."), Edited.by(withdraw("C", "it flew.")));
    }

    @Test
    void longReasonIsFolded() {
        String after = Edited.by(withdraw("8A", "word ".repeat(20)));
        assertEquals(
                "Withdrawn: " + "word ".repeat(12).strip() + "\n"
                        + "word ".repeat(8).strip(),
                Pond.item(after, "8A").text());
    }

    @Test
    void twiceChangesNothing() {
        Edited.notBy(withdraw("8A", "it  sank."), Edited.by(withdraw("8A", "it sank.")));
    }

    @ParameterizedTest
    @CsvSource({"1., Call to order", "3A, 'December 17, 2014'", "4A, Chair", "2, Weather", "9., Action Items"})
    void otherItemsCannotBeWithdrawn(String id, String title) {
        assertEquals("\"" + title + "\" cannot be withdrawn.", Edited.refused(withdraw(id, "no")));
    }

    @Test
    void wholeDiscussionCannotBeWithdrawn() {
        String text = Pond.section(8, "\n    Shall we?\n\n");
        assertEquals("\"Discussion Items\" cannot be withdrawn.", Edited.refused(withdraw("8.", "no"), text));
    }

    @Test
    void reasonIsNeeded() {
        assertEquals("The reason is empty.", Edited.refused(withdraw("8A", " \n")));
    }

    @Test
    void textThatMovedOnIsRefused() {
        Target read = new Target("8A", Optional.empty(), Optional.of("0".repeat(32)));
        assertEquals("The report was changed since you read it.", Edited.refused(new WithdrawItem(read, "no")));
    }

    private static WithdrawItem withdraw(String id, String reason) {
        return new WithdrawItem(Target.of(id), reason);
    }
}
