// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static final List<String> ALL = List.of(
            "1. Call to order",
            "2. Roll Call",
            "3. Minutes from previous meetings",
            "4. Executive Officer Reports",
            "5. Additional Officer Reports",
            "6. Committee Reports",
            "7. Special Orders",
            "8. Discussion Items",
            "9. Review Outstanding Action Items",
            "10. Unfinished Business",
            "11. New Business",
            "12. Announcements",
            "13. Adjournment");

    @Test
    void thirteenSections() {
        assertEquals(ALL, headings(Pond.TEXT));
    }

    @Test
    void listInsideReportIsNotAHeading() {
        assertEquals(ALL, headings(Pond.with("The water is calm.", "\n 1. Calm\n 2. Wet\n 6. Deep")));
    }

    @Test
    void listThatContinuesTheNumbersIsNotAHeading() {
        assertEquals(ALL, headings(Pond.with("The water is calm.", "\n 5. Calm\n 6. Wet")));
    }

    @Test
    void listInsideAttachmentIsNotAHeading() {
        assertEquals(ALL, headings(Pond.with("It stands.", "14. It stands.\n15. It walks.")));
    }

    @Test
    void unknownTitleCountsWhenItsNumberIsNext() {
        assertEquals(
                "12. Cake", headings(Pond.with("12. Announcements", "12. Cake")).get(11));
    }

    @Test
    void sectionsMayBeAbsent() {
        String short_ = Pond.with("10. Unfinished Business\n\n11. New Business\n\n", "");
        assertEquals(11, headings(short_).size());
        assertEquals("12. Announcements", headings(short_).get(9));
    }

    @Test
    void officerReportsWithoutAnAdjective() {
        String old = Pond.with(" 4. Executive Officer Reports", " 4. Officer Reports");
        assertEquals(List.of("4A", "4B", "4C"), ids(old, Kind.EXECUTIVE));
    }

    @Test
    void committeesRightAfterOfficers() {
        String text = Pond.section(5, "");
        String old = text.replace(" 5. Additional Officer Reports\n", "").replace(" 6. Committee", " 5. Committee");
        Item committee = Pond.item(old, "A");
        assertEquals(
                List.of("Dora Dogwood", "Bob"),
                List.of(committee.owner().get(), committee.shepherd().get()));
        assertEquals(List.of("7A"), ids(old, Kind.RESOLUTION));
    }

    @Test
    void otherDigitsBeforeOrdersDiscussionAndActions() {
        String old = Pond.section(5, "")
                .replace(" 5. Additional Officer Reports\n", "")
                .replace(" 6. Committee", " 5. Committee")
                .replace(" 7. Special", " 6. Special")
                .replace(" 8. Discussion", " 7. Discussion");
        assertEquals(List.of("7A"), ids(old, Kind.RESOLUTION));
        assertEquals(List.of("8A"), ids(old, Kind.DISCUSSION));
        assertEquals(2, Pond.read(old).actions().size());
    }

    @Test
    void lastSectionEndsBeforeTheAttachments() {
        List<Section> sections = Pond.agenda().sections();
        Section last = sections.get(sections.size() - 1);
        assertEquals("============", Pond.agenda().lines().line(last.end()));
    }

    @Test
    void onlyTheNumbersNineToThirteenMakeClosingItems() {
        assertEquals(List.of("9.", "10.", "11.", "12.", "13."), ids(Pond.TEXT, Kind.CLOSING));
    }

    private static List<String> headings(String text) {
        return Pond.read(text).sections().stream()
                .map(section -> section.number() + ". " + section.title())
                .toList();
    }

    private static List<String> ids(String text, Kind kind) {
        return Pond.read(text).items().stream()
                .filter(item -> item.kind() == kind)
                .map(Item::id)
                .toList();
    }
}
