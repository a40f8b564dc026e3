// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;

/** A director approves an item: the initials go to the end of its list. */
public record Approve(Target item, String initials) implements OfItem {
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
