// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Item;

/** An item in a list that also shows what was said of it. */
record Entry(Row row, String address, List<String> flaggedBy, List<Note> notes, Outcome outcome) {
    /** The item, and the way on which the list sends its reader from item to item. */
    static Entry of(Reading reading, Item item, Walk walk) {
        return new Entry(
                reading.row(item),
                reading.step(item, walk.prefix).address(),
                reading.names().of(item.flaggedBy()),
                Note.of(item, reading.names()),
                reading.happened().of(item));
    }

    /** The people of the report, as its heading has them. */
    String people() {
        String owner = row.owner();
        return owner.isEmpty() || row.shepherd().isEmpty() ? owner : owner + " / " + row.shepherd();
    }
}
