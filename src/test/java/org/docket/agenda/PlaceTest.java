// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each item knows its lines: from its heading to the last of its text. */
class PlaceTest {
    @Test
    void headingAndLastLineOfText() {
        assertEquals(" 1. Call to order|    The meeting is scheduled for 18:30 UTC.", lines(Pond.TEXT, "1."));
        assertEquals("    A. Chair [Ann]|       The water is calm.", lines(Pond.TEXT, "4A"));
        assertEquals("    A. The old boat|       It leaks.", lines(Pond.TEXT, "8A"));
        assertEquals("13. Adjournment|    Scheduled to adjourn by 21:00", lines(Pond.TEXT, "13."));
    }

    @Test
    void attachmentBeginsWithItsOwnHeading() {
        assertEquals(
                "Attachment A: Report from the Pond Dragonfly Project  [Dora Dogwood]|  * It flies.",
                lines(Pond.TEXT, "A"));
    }

    @Test
    void withoutTextTheHeadingIsAll() {
        assertEquals("    C. Treasurer [Cleo]|    C. Treasurer [Cleo]", lines(Pond.TEXT, "4C"));
        assertEquals("12. Announcements|12. Announcements", lines(Pond.TEXT, "12."));
    }

    @Test
    void trailingBlockIsNotText() {
        assertEquals(
                "    B. President [Bob]|       Additionally, please see Attachments 1 through 1.",
                lines(Pond.TEXT, "4B"));
        assertTrue(lines(Pond.TEXT, "3A").endsWith("|       See: board_minutes_2014_12_17.txt"));
    }

    @Test
    void titleOverTwoLinesBelongsToTheHeading() {
        String text = Pond.with("Pond Frog Project  [Fred Fir]", "Pond\n        Frog Project  [Fred Fir]");
        assertEquals("Attachment B: Report from the Pond|        Frog Project  [Fred Fir]", lines(text, "B"));
    }

    @Test
    void unknownItemStandsAtItsEntry() {
        String text = Pond.with("See Attachment C", "See Attachment D");
        assertEquals(
                "    C. Pond Heron Project [Joe Tamarack]|    C. Pond Heron Project [Joe Tamarack]", lines(text, "D"));
    }

    @Test
    void coversTextAndEntry() {
        Place place = Pond.item(Pond.TEXT, "A").place();
        assertTrue(place.covers(place.entry()));
        assertTrue(place.covers(place.heading()));
        assertFalse(place.covers(place.entryEnd()));
        assertFalse(place.covers(place.end()));
        assertFalse(Pond.item(Pond.TEXT, "1").place().covers(-1));
    }

    private static String lines(String text, String id) {
        Agenda agenda = Pond.read(text);
        Place place = agenda.item(id).orElseThrow().place();
        return agenda.lines().line(place.heading()) + "|" + agenda.lines().line(place.last());
    }
}
