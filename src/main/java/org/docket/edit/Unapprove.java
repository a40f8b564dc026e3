// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;

/** A director withdraws an approval. */
public record Unapprove(Target item, String initials) implements OfItem {
    @Override
    public String kind() {
        return "unapprove";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Approvals approvals = Approvals.of(item.in(agenda));
        Wording.initials(initials);
        List<String> fewer = approvals.initials().stream()
                .filter(other -> !other.equals(initials))
                .toList();
        return fewer.size() == approvals.initials().size() ? List.of() : approvals.written(fewer);
    }
}
