// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Block;
import org.docket.agenda.Item;
import org.docket.agenda.Span;

/** An item's list of approvals and where it stands. */
record Approvals(Span place, List<String> initials) {
    static Approvals of(Item item) {
        return item.block()
                .flatMap(Block::approvalsPlace)
                .map(place -> new Approvals(place, item.block().orElseThrow().approved()))
                .orElseThrow(() -> new Refused("\"" + item.title() + "\" has no list of approvals."));
    }

    /** The whole list again on one line, whatever it looked like. */
    List<Splice> written(List<String> all) {
        return List.of(new Splice(place, all.isEmpty() ? "" : ' ' + String.join(", ", all)));
    }
}
