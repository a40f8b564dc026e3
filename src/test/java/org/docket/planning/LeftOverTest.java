// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.junit.jupiter.api.Test;

/** What the last meeting did not get done, and the minutes that are not yet approved. */
class LeftOverTest {
    private static final String OCTOBER = "board_agenda_2026_10_14.txt";

    @Test
    void aTabledResolutionComesBackWithItsText() {
        Month month = Month.sample()
                .last(Month.sampled(OCTOBER))
                .note("Publish What Travel Costs", "tabled")
                .note("Terminate Jellyfish", "unanimous");
        Agenda next = month.agenda();
        List<Item> orders = of(next, Kind.RESOLUTION);
        assertEquals(
                List.of("Publish What Travel Costs"),
                orders.stream().map(Item::title).toList());
        assertEquals(
                of(month.past().agenda(), Kind.RESOLUTION).stream()
                        .filter(item -> item.title().equals("Publish What Travel Costs"))
                        .findFirst()
                        .orElseThrow()
                        .text(),
                orders.get(0).text());
        assertEquals(List.of(), next.warnings());
        assertEquals(List.of("Publish What Travel Costs"), month.next().leftOver());
    }

    @Test
    void whatNoNoteSpeaksOfIsTakenAsDone() {
        assertEquals(List.of(), of(new Month().note("Ant", "x").agenda(), Kind.RESOLUTION));
    }

    @Test
    void aCancelledMeetingLeavesAllOfItAndNeedsNoMinutes() {
        Month month = new Month().cancelled();
        assertEquals(
                List.of("Change Ant Chair"),
                of(month.agenda(), Kind.RESOLUTION).stream().map(Item::title).toList());
        assertEquals(List.of(), of(month.agenda(), Kind.MINUTES));
        assertTrue(month.next().alarms().stream().anyMatch(alarm -> alarm.contains("was cancelled")));
    }

    @Test
    void aTabledDiscussionComesBackToo() {
        Month month = Month.sample().note("Reading a list from outside", "Tabled until somebody has tried it.");
        Agenda next = month.agenda();
        assertEquals(
                "Reading a list from outside", next.item("8A").orElseThrow().title());
        assertEquals(
                month.past().agenda().item("8B").orElseThrow().text(),
                next.item("8A").orElseThrow().text());
        assertEquals(List.of(), next.warnings());
    }

    @Test
    void aTabledDiscussionWithoutLettersComesBackAsAWhole() {
        String last = SmallAgenda.TEXT.replace(" 9. Rev", "    What to do?\n\n      Nothing.\n\n 9. Rev");
        Agenda next = new Month().last(last).note("Discussion Items", "tabled").agenda();
        assertEquals("What to do?\n\n  Nothing.", next.item("8.").orElseThrow().text());
    }

    @Test
    void unfinishedBusinessStays() {
        assertEquals(
                "The word \"never\" in the minutes of August, see 3A.",
                Month.sample().agenda().item("10.").orElseThrow().text());
    }

    @Test
    void approvedMinutesFallAway() {
        Month month = Month.sample()
                .note("August 12, 2026", "approved")
                .note("September 09, 2026", "Approved with one word less.")
                .note("October 14, 2026", "tabled");
        assertEquals(
                List.of("3A October 14, 2026", "3B November 11, 2026"),
                of(month.agenda(), Kind.MINUTES).stream().map(Object::toString).toList());
    }

    @Test
    void minutesStandOldestFirst() {
        String last = Month.sampled("board_agenda_2026_11_11.txt")
                .replace("A. The meeting of August 12, 2026", "A. The meeting of November 3, 2026")
                .replace("See: board_minutes_2026_08_12.txt", "");
        Agenda next = Month.sample().last(last).agenda();
        assertEquals(
                List.of("September 9, 2026", "October 14, 2026", "November 3, 2026", "November 11, 2026"),
                of(next, Kind.MINUTES).stream().map(Item::title).toList());
        assertEquals(
                "See: board_minutes_2026_11_03.txt",
                next.item("3C").orElseThrow().text());
    }

    private static List<Item> of(Agenda agenda, Kind kind) {
        return agenda.items().stream().filter(item -> item.kind() == kind).toList();
    }
}
