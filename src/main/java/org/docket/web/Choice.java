// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;

/**
 * A position that the reader may take or take back with one button.
 *
 * @param then where to go after it, when not back to the item
 */
record Choice(String change, String words, boolean first, Optional<String> then) {
    static List<Choice> of(Reading reading, Item item, Walk walk) {
        May may = May.of(item, reading);
        List<Choice> choices = new ArrayList<>();
        if (may.approve()) {
            choices.addAll(approvals(reading, item, walk));
        }
        if (may.flag()) {
            flag(reading, item).ifPresent(choices::add);
        }
        return List.copyOf(choices);
    }

    private static List<Choice> approvals(Reading reading, Item item, Walk walk) {
        if (reading.isQueued(item, "approve") && reading.hasApproved(item)) {
            return List.of(plain("unapprove", "Withdraw approval"));
        }
        if (reading.isQueued(item, "approve")) {
            return List.of(plain("unapprove", "Take back approval"));
        }
        if (reading.isQueued(item, "unapprove")) {
            return List.of(plain("approve", "Approve after all"));
        }
        if (reading.awaitsReaderAgain(item)) {
            return List.of(
                    new Choice("approve", "Approve this text", true, Optional.empty()),
                    plain("unapprove", "Withdraw approval"));
        }
        if (reading.hasApproved(item)) {
            return List.of(plain("unapprove", "Withdraw approval"));
        }
        Choice approve = new Choice("approve", "Approve", true, Optional.empty());
        return walk == Walk.QUEUE
                ? List.of(
                        new Choice("approve", "Approve, next", true, next(reading, item)), plain("approve", "Approve"))
                : List.of(approve);
    }

    private static Optional<String> next(Reading reading, Item item) {
        return Walk.QUEUE.next(reading, item).map(Step::address);
    }

    /** A flag is put up with the comment that says why; this takes it back, or puts a flag taken back up again. */
    private static Optional<Choice> flag(Reading reading, Item item) {
        if (reading.isQueued(item, "unflag")) {
            return Optional.of(plain("flag", "Flag after all"));
        }
        boolean mine = item.flaggedBy().contains(reading.reader().initials());
        return mine || reading.isQueued(item, "flag")
                ? Optional.of(plain("unflag", "Take back flag"))
                : Optional.empty();
    }

    /** The key that does the same; empty for those that have none. */
    Optional<String> key() {
        return Optional.of("y").filter(key -> change.equals("approve") && first && then.isEmpty());
    }

    private static Choice plain(String change, String words) {
        return new Choice(change, words, false, Optional.empty());
    }
}
