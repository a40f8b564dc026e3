// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.Standing;
import org.docket.edit.Sides;

/**
 * What changed in an item since its reader approved it.
 *
 * @param revision one that has the text which was approved; 0 when none is known
 * @param sides both texts; empty when the earlier one is not known any more
 * @param editor who marked what changed as editorial, so that the approval still holds
 * @param queued whether the reader's word on the new text waits already
 */
record Since(int revision, Optional<Sides> sides, Optional<String> editor, boolean queued) {
    static Optional<Since> of(Clerk clerk, Reading reading, Item item) {
        return reading.given()
                .approval(item.id(), reading.reader().initials())
                .filter(standing -> standing.stale() || standing.editorial().isPresent())
                .map(standing -> of(clerk, reading, item, standing));
    }

    private static Since of(Clerk clerk, Reading reading, Item item, Standing standing) {
        Optional<Sides> sides =
                clerk.givenOn(reading.meeting().date(), standing).map(then -> Sides.between(whole(then), whole(item)));
        boolean queued = reading.isQueued(item, "approve") || reading.isQueued(item, "unapprove");
        Optional<String> editor =
                standing.editorial().map(change -> reading.names().ofId(change.who()));
        return new Since(standing.revision(), sides, editor, queued);
    }

    /** Also who files it, where that is told: it is part of what is approved. */
    private static String whole(Item item) {
        return item.owner().map(owner -> item.title() + " [" + owner + "]\n\n").orElse("") + item.text();
    }
}
