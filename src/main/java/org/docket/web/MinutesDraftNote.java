// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.ItemDrafts;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.PassageComments;
import org.docket.clerk.Sight;
import org.docket.people.Right;

/**
 * What an item about earlier minutes says of their draft.
 *
 * @param version the version of the draft; 0 where there is none
 * @param digest what an approval is bound to; empty for those who do not read the record
 * @param comments how many comments on passages nobody has settled; 0 for those who do not read them
 * @param since the version that the reader approved, where it is an earlier one; else 0
 */
record MinutesDraftNote(String address, int version, String state, String digest, int since, int comments) {
    private static final int SHORT = 12;

    /** Nothing where the item is about no minutes kept here, or the reader does not see drafts. */
    static Optional<MinutesDraftNote> of(House house, Reading reading, Item item) {
        MinutesDesk desk = MinutesDesk.of(house.clerk(), house.clock());
        if (!Sight.of(reading.reader(), house.board()).isWhole()) {
            return Optional.empty();
        }
        ItemDrafts drafts = ItemDrafts.of(house.clerk());
        return drafts.about(item).map(meeting -> {
            Optional<MinutesDraft> draft = desk.draft(reading.reader(), meeting);
            String state = house.clerk().phase(meeting).words();
            int since = reading.reader().may(Right.SIT_IN)
                    ? drafts.approvedEarlier(reading.reader(), reading.meeting().date(), item)
                    : 0;
            return new MinutesDraftNote(
                    "/" + meeting + "/minutes",
                    draft.map(MinutesDraft::version).orElse(0),
                    state,
                    draft.filter(MinutesDraft::isWhole)
                            .map(MinutesDraft::recordSha256)
                            .orElse(""),
                    since,
                    PassageComments.of(house.clerk(), house.clock()).open(reading.reader(), meeting));
        });
    }

    /** Enough of the digest to know it again. */
    String shortDigest() {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }
}
