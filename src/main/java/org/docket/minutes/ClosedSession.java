// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import org.docket.agenda.Item;
import org.docket.agenda.Place;

/** Puts what was dealt with in closed session between private tags, heading and all; one sentence says that it was. */
final class ClosedSession {
    private final Desk desk;

    ClosedSession(Desk desk) {
        this.desk = desk;
    }

    /** To be written after what stands in the items, and before what stands below sections. */
    void write() {
        desk.agenda().items().stream().filter(desk::isClosed).forEach(this::close);
    }

    private void close(Item item) {
        Place place = item.place();
        boolean wholeSection = item.id().endsWith(".");
        close(wholeSection ? place.heading() + 1 : place.heading(), place.end());
        if (place.hasEntry() && !place.isEntryOnly()) {
            close(place.entry(), desk.lines().afterLastFilled(place.entry(), place.entryEnd()));
        }
    }

    private void close(int first, int end) {
        desk.pen().before(first, Rows.fixed("<private>"));
        desk.pen().before(end, Rows.fixed("</private>", "", Margins.SECTION.line(desk.sentence("closed")), ""));
    }
}
