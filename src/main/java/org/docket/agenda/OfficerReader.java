// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/** Reads the reports of executive officers, which stand in the agenda itself. */
final class OfficerReader {
    private static final String ONLY_ATTACHMENTS = "Additionally,";

    private final Lines lines;
    private final Section section;

    OfficerReader(Lines lines, Section section) {
        this.lines = lines;
        this.section = section;
    }

    List<Item> items() {
        List<Headings.Heading> headings = headings();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : section.end();
            items.add(item(headings.get(i), end));
        }
        return items;
    }

    /** Without an owner a heading counts only if its letter is the next: a report may hold a list of its own. */
    private List<Headings.Heading> headings() {
        List<Headings.Heading> headings = new ArrayList<>();
        char next = 'A';
        for (Headings.Heading heading : Headings.in(lines, section, Headings.OFFICER)) {
            if (heading.people().isPresent() || heading.letter().charAt(0) == next) {
                headings.add(heading);
                next = (char) (heading.letter().charAt(0) + 1);
            }
        }
        return headings;
    }

    //    B. President [Ross]
    private Item item(Headings.Heading heading, int end) {
        Item item = new Item(lines, Kind.EXECUTIVE, "4" + heading.letter(), null);
        item.title = heading.title();
        heading.tellPeople(item);
        int body = heading.line() + 1;
        BlockReader.tellTrailing(lines, item, new Place(heading.line(), body, 0, end, -1, -1));
        int first = lines.firstFilled(body, item.place.textEnd());
        item.missing = first == item.place.textEnd() || lines.says(first, ONLY_ATTACHMENTS);
        return item;
    }
}
