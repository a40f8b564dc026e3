// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.edit.Shepherds;

/**
 * The form for the text of a new item, and how that will stand in the file.
 *
 * @param foreseen nothing where there is no text yet, or none that can stand there
 * @param refused why it cannot be added
 */
record NewItemPage(
        Frame frame,
        String address,
        NewItem item,
        List<String> shepherds,
        Optional<Foreseen> foreseen,
        Optional<String> refused) {
    static NewItemPage of(Reading reading, NewItem item) {
        List<String> directors = reading.agenda().rollCall().directors();
        return new NewItemPage(
                Frame.of(reading, item.kind().words(), ""),
                reading.meeting().address("add"),
                item,
                directors.stream()
                        .map(director -> Shepherds.nameOf(director, directors))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    NewItemPage foreseen(Foreseen how) {
        return new NewItemPage(frame, address, item, shepherds, Optional.of(how), refused);
    }

    NewItemPage refused(String why) {
        return new NewItemPage(frame, address, item, shepherds, foreseen, Optional.of(why));
    }
}
