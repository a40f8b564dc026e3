// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/** Reads the sections after the discussion, each as one item. */
final class ClosingReader {
    static final int FIRST = 9;
    private static final int LONGEST_TITLE = 35;
    private static final String REVIEW = "Review Outstanding ";

    private ClosingReader() {}

    static boolean isClosing(Section section) {
        return section.number() >= FIRST && section.title().length() <= LONGEST_TITLE;
    }

    static Item item(Lines lines, Section section, Clock clock) {
        Item item = new Item(lines, Kind.CLOSING, section.number() + ".", null);
        String title = section.title();
        item.title = title.startsWith(REVIEW) ? title.substring(REVIEW.length()) : title;
        int body = section.heading() + 1;
        BlockReader.tellTrailing(lines, item, new Place(section.heading(), body, 0, section.end(), -1, -1));
        if (section.topic() == Section.Topic.ACTIONS) {
            item.missing = item.place.textEnd() == body;
        }
        if (section.topic() == Section.Topic.ADJOURNMENT) {
            clock.tell(item, body, item.place.textEnd());
        }
        return item;
    }
}
