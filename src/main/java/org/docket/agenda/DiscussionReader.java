// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/** Reads discussion items: lettered entries, or the whole section as one. */
final class DiscussionReader {
    private final Lines lines;
    private final Section section;

    DiscussionReader(Lines lines, Section section) {
        this.lines = lines;
        this.section = section;
    }

    List<Item> items() {
        int body = section.heading() + 1;
        int first = lines.firstFilled(body, section.end());
        if (first == section.end()
                || Headings.read(lines, first, Headings.DISCUSSION).isEmpty()) {
            return List.of(item("8.", section.title(), section.heading(), section.end()));
        }
        List<Item> items = new ArrayList<>();
        List<Headings.Heading> headings = Headings.in(lines, section, Headings.DISCUSSION);
        for (int i = 0; i < headings.size(); i++) {
            Headings.Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : section.end();
            Item item = item("8" + heading.letter(), heading.rest(), heading.line(), end);
            if (item.place.textEnd() == item.place.body()) {
                item.warn(heading.line(), Warning.Code.BODY_MISSING, "There is no text under this heading.");
            }
            items.add(item);
        }
        return items;
    }

    private Item item(String id, String title, int heading, int end) {
        Item item = new Item(lines, Kind.DISCUSSION, id, null);
        item.title = title;
        BlockReader.tellTrailing(lines, item, new Place(heading, heading + 1, 0, end, -1, -1));
        return item;
    }
}
