// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficerReaderTest {
    @Test
    void reportAndItsOwner() {
        Item chair = Pond.item(Pond.TEXT, "4A");
        assertEquals(List.of("Chair", "The water is calm."), List.of(chair.title(), chair.text()));
        assertEquals(List.of("Ann", "Ann"), people(Pond.TEXT));
    }

    @Test
    void ownerAndShepherdAreTrimmed() {
        assertEquals(List.of("Ann", "Bob"), people(Pond.with("[Ann]", "[Ann / Bob]")));
        assertEquals(List.of("Ann", "Bob"), people(Pond.with("[Ann]", "[ Ann/Cleo/ Bob ]")));
    }

    @Test
    void bracketIsNotPartOfTheTitle() {
        assertEquals(
                "Chair of all",
                Pond.item(Pond.with("Chair [Ann]", "Chair of all  [Ann]"), "4A").title());
    }

    @Test
    void listInsideTheReportIsNotAnOfficer() {
        String text = Pond.with("The water is calm.", "See:\n\n    D. Deep\n    E. Even deeper");
        assertEquals("   See:\n\nD. Deep\nE. Even deeper", Pond.item(text, "4A").text());
    }

    @Test
    void withoutReportItIsMissing() {
        assertTrue(Pond.item(Pond.TEXT, "4C").missing());
        assertEquals("", Pond.item(Pond.TEXT, "4C").text());
        assertFalse(Pond.item(Pond.TEXT, "4A").missing());
    }

    @Test
    void presidentWhoOnlyPointsToAttachmentsIsMissing() {
        assertFalse(Pond.item(Pond.TEXT, "4B").missing());
        assertTrue(Pond.item(Pond.with("       A good month.\n\n", ""), "4B").missing());
    }

    @Test
    void trailingCommentsAreTakenOffTheReport() {
        Item president = Pond.item(Pond.TEXT, "4B");
        assertEquals("A good month.\n\nAdditionally, please see Attachments 1 through 1.", president.text());
        assertEquals("", president.block().orElseThrow().commentsText());
        assertEquals(Optional.empty(), president.approved());
    }

    @Test
    void indentOfTheReportIsTakenOff() {
        String text = Pond.with("       The water is calm.", "        Calm:\n\n            water\n         air");
        assertEquals("Calm:\n\n    water\n air", Pond.item(text, "4A").text());
    }

    @Test
    void digestIsOfTheStrippedReport() {
        String moved = Pond.with("       The water is calm.\n", "\n\n         The water is calm.  \n");
        String digest = "5e4478ed934d8b0142532d2aae96a306";
        assertEquals(digest, Pond.item(Pond.TEXT, "4A").digest());
        assertEquals(digest, Pond.item(moved, "4A").digest());
    }

    private static List<String> people(String text) {
        Item chair = Pond.item(text, "4A");
        return List.of(chair.owner().orElseThrow(), chair.shepherd().orElseThrow());
    }
}
