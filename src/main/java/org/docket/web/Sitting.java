// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.people.Phase;
import org.docket.people.Right;

/**
 * What every page says of a meeting that is going on.
 *
 * @param at the item at which the meeting is; without an address where that is not told
 * @param backChannel where those who read all of the agenda write to each other meanwhile
 * @param seated whether the reader may see the chair's view
 * @param leads whether the reader says what the meeting is at
 * @param counts how much has happened
 */
record Sitting(Optional<Step> at, Optional<String> backChannel, boolean seated, boolean leads, Happened.Counts counts) {
    static Sitting of(Reading reading) {
        boolean seated = reading.reader().may(Right.SIT_IN);
        Optional<String> channel = reading.agenda()
                .board()
                .text("link.back-channel")
                .filter(link -> seated || reading.meeting().isWhole());
        return new Sitting(
                at(reading),
                channel,
                seated,
                reading.reader().may(Right.LEAD),
                reading.happened().counts());
    }

    private static Optional<Step> at(Reading reading) {
        return reading.phase() == Phase.STARTED
                ? reading.happened().at().flatMap(reading.agenda()::item).map(item -> step(reading, item))
                : Optional.empty();
    }

    /** In a closed session the others are told no more than that. */
    private static Step step(Reading reading, Item item) {
        boolean hidden =
                reading.happened().meeting().isClosed() && !reading.reader().may(Right.SIT_IN);
        return hidden ? Step.to("", "a closed session") : reading.step(item);
    }
}
