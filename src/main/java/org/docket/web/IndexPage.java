// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;

/**
 * All items of a meeting's agenda, and how it stands with them.
 *
 * @param review the first of what awaits the reader
 * @param waiting how many await the reader
 * @param earlier how many the reader approved as an earlier text
 * @param adds whether the reader may put something on the agenda
 * @param seating how the board has changed, for those who are asked what to do about it
 * @param own how the reader's attendance and votes are written down
 * @param toDo what is to be done with this agenda or after it, by whoever keeps it
 */
record IndexPage(
        Frame frame,
        List<Count> counts,
        Optional<Step> review,
        int waiting,
        int earlier,
        List<Part> parts,
        boolean adds,
        Optional<String> seating,
        List<Step> toDo,
        OwnRecord own) {
    static IndexPage of(Reading reading, Optional<Step> before, Optional<Step> after) {
        List<Step> waiting = reading.agenda().items().stream()
                .filter(reading::awaitsReader)
                .map(item -> reading.step(item, Walk.QUEUE.prefix))
                .toList();
        return new IndexPage(
                Frame.of(reading, "Agenda", "").between(before, after),
                Count.all(reading),
                waiting.stream().findFirst(),
                waiting.size(),
                QueuePage.earlier(reading).size(),
                Part.all(reading),
                !Addition.of(reading).isEmpty(),
                Optional.empty(),
                List.of(),
                OwnRecord.of(reading));
    }

    IndexPage telling(Optional<String> change) {
        return new IndexPage(frame, counts, review, waiting, earlier, parts, adds, change, toDo, own);
    }

    /** The same for whoever keeps the agenda. */
    IndexPage toDo(List<Step> steps) {
        return new IndexPage(frame, counts, review, waiting, earlier, parts, adds, seating, steps, own);
    }
}
