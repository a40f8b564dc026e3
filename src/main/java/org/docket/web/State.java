// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Status;

/** Where an item stands: the name that programs know, and the words for people. */
record State(String name, String words) {
    static State of(Agenda agenda, Item item) {
        Status status = agenda.status(item);
        return new State(status.word(), agenda.isActions(item) ? ofActions(status) : words(status, item));
    }

    /** How many of the needed approvals it has; empty where nobody approves. */
    static String approvals(Agenda agenda, Item item) {
        return item.approved()
                .map(List::size)
                .map(count -> count + "/" + agenda.majority())
                .orElse("");
    }

    private static String words(Status status, Item item) {
        return switch (status) {
            case FLAGGED -> "flagged";
            case MISSING -> item.missing() ? "missing" : "needs a look";
            case READY -> "needs approvals";
            case REVIEWED -> item.approved().isPresent() ? "approved" : "empty";
            case AVAILABLE -> "present";
            case BLANK -> "";
        };
    }

    private static String ofActions(Status status) {
        return switch (status) {
            case FLAGGED -> "flagged";
            case MISSING -> "none yet";
            case READY -> "some open";
            default -> "all answered";
        };
    }
}
