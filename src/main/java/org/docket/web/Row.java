// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;

/**
 * What a list says of an item.
 *
 * @param approvals how many it has of how many it needs; empty where nobody approves
 * @param mine what the reader said of it, committed or not
 * @param stale how many of its approvals were given on an earlier text
 * @param consent what the consent rule says where the state says otherwise
 * @param outcome what became of it at the meeting; empty where nothing is written down
 */
record Row(
        Item item,
        String href,
        String shepherd,
        State state,
        String approvals,
        Mine mine,
        int stale,
        String consent,
        String outcome) {
    String id() {
        return item.id();
    }

    String owner() {
        return item.owner().orElse("");
    }

    String shepherdHref() {
        return Hrefs.encoded(shepherd);
    }

    Optional<Integer> staleMark() {
        return stale == 0 ? Optional.empty() : Optional.of(stale);
    }
}
