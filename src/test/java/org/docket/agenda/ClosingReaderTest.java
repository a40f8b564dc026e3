// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingReaderTest {
    @Test
    void titlesOfTheClosingSections() {
        assertEquals(
                List.of("Action Items", "Unfinished Business", "New Business", "Announcements", "Adjournment"),
                Pond.agenda().items().stream()
                        .filter(item -> item.kind() == Kind.CLOSING)
                        .map(Item::title)
                        .toList());
    }

    @Test
    void textWithoutItsIndent() {
        assertEquals(
                "Tea.\n\n  And cake.",
                Pond.item(Pond.section(12, "\n    Tea.\n\n      And cake.\n\n"), "12.")
                        .text());
    }

    @Test
    void emptySectionIsNotMissing() {
        assertEquals("", Pond.item(Pond.TEXT, "12.").text());
        assertFalse(Pond.item(Pond.TEXT, "12.").missing());
    }

    @Test
    void adjournmentEndsBeforeTheAttachments() {
        assertEquals(
                "Scheduled to adjourn by 21:00", Pond.item(Pond.TEXT, "13.").text());
        String bare = Pond.with("============\nATTACHMENTS:\n============\n\n", "");
        assertEquals("Scheduled to adjourn by 21:00", Pond.item(bare, "13.").text());
    }

    @Test
    void longSentenceThatLooksLikeAHeadingIsNone() {
        String text = Pond.section(12, "\n13. This would be the thirteenth thing to announce\n\n");
        assertEquals("Adjournment", Pond.item(text, "13.").title());
    }

    @Test
    void reviewMayBeLeftOut() {
        String text = Pond.with(" 9. Review Outstanding Action Items", " 9. Action Items");
        assertEquals("Action Items", Pond.item(text, "9.").title());
        assertEquals(2, Pond.read(text).actions().size());
    }

    @Test
    void onlyActionItemsHaveActions() {
        String text = Pond.with(" 9. Review Outstanding Action Items", " 9. Songs");
        assertEquals(List.of(), Pond.read(text).actions());
        assertEquals(Optional.of("Songs"), Pond.read(text).item("9.").map(Item::title));
    }
}
