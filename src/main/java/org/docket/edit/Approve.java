// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;

/**
 * A director approves an item: the initials go to the end of its list.
 *
 * @param draft where the item is about earlier minutes, the digest of the draft that was read, when told
 */
public record Approve(Target item, String initials, Optional<String> draft) implements OfItem {
    public Approve(Target item, String initials) {
        this(item, initials, Optional.empty());
    }

    /** The same of a draft of minutes with this digest. */
    public Approve of(String digest) {
        return new Approve(item, initials, Optional.of(digest));
    }

    @Override
    public String kind() {
        return "approve";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Approvals approvals = Approvals.of(item.in(agenda));
        Wording.initials(initials);
        if (approvals.initials().contains(initials)) {
            return List.of();
        }
        List<String> more = new ArrayList<>(approvals.initials());
        more.add(initials);
        return approvals.written(more);
    }
}
