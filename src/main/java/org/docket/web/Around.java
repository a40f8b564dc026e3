// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;

/**
 * What is known of an item beside its text.
 *
 * @param audience who gets by mail what is said of it
 * @param since what changed since the reader approved an earlier text
 * @param filed by whom and when its text was filed; empty where that is not known
 * @param offer the action items that may be chosen for it
 * @param replies what came back by mail on what was said of it
 * @param withdraws whether the reader may withdraw it, or put back what it said
 * @param minutes what there is to say of the draft, where it is about earlier minutes
 */
record Around(
        Audience audience,
        Optional<Since> since,
        String filed,
        Offer offer,
        List<Reply> replies,
        boolean withdraws,
        Optional<MinutesDraftNote> minutes) {
    /** Nothing yet. */
    static Around of(Item item) {
        return new Around(Audience.nobody(item), Optional.empty(), "", Offer.NONE, List.of(), false, Optional.empty());
    }

    Around mailedTo(Audience those) {
        return new Around(those, since, filed, offer, replies, withdraws, minutes);
    }

    Around of(Optional<MinutesDraftNote> draft) {
        return new Around(audience, since, filed, offer, replies, withdraws, draft);
    }

    Around offering(Offer choice) {
        return new Around(audience, since, filed, choice, replies, withdraws, minutes);
    }
}
