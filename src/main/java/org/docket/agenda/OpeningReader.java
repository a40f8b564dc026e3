// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/** Reads the call to order and the roll call as items. */
final class OpeningReader {
    private OpeningReader() {}

    static Item callToOrder(Lines lines, Section section, Clock clock) {
        Item item = item(lines, section);
        clock.tell(item, section.heading() + 1, section.end());
        return item;
    }

    static Item rollCall(Lines lines, Section section) {
        return item(lines, section);
    }

    private static Item item(Lines lines, Section section) {
        int body = section.heading() + 1;
        int textEnd = lines.afterLastFilled(body, section.end());
        Place place = new Place(section.heading(), body, textEnd, section.end(), -1, -1);
        Item item = new Item(lines, Kind.OPENING, section.number() + ".", place);
        item.title = section.title();
        return item;
    }
}
