// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/** Reads the minutes of earlier meetings that are to be approved. */
final class MinutesReader {
    private static final String MEETING = "The meeting of ";
    private static final String ACTION = "Action";

    private final Lines lines;
    private final Section section;

    MinutesReader(Lines lines, Section section) {
        this.lines = lines;
        this.section = section;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        List<Headings.Heading> headings = Headings.in(lines, section, Headings.OFFICER);
        for (int i = 0; i < headings.size(); i++) {
            Headings.Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : section.end();
            if (heading.rest().startsWith(MEETING) || heading.rest().startsWith(ACTION)) {
                items.add(item(heading, end));
            }
        }
        return items;
    }

    //    A. The meeting of December 17, 2014
    private Item item(Headings.Heading heading, int end) {
        Item item = new Item(lines, Kind.MINUTES, "3" + heading.letter(), null);
        String rest = heading.rest();
        item.title = rest.startsWith(MEETING) ? rest.substring(MEETING.length()).strip() : rest;
        BlockReader.tellTrailing(lines, item, new Place(heading.line(), heading.line() + 1, 0, end, -1, -1));
        return item;
    }
}
