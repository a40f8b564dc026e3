// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** A director no longer asks for a report to be discussed. */
public record Unflag(Target item, String initials) implements OfItem {
    @Override
    public String kind() {
        return "unflag";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item flagged = item.in(agenda);
        Wording.initials(initials);
        return flagged.flaggedBy().contains(initials)
                ? new FlagList(agenda).without(flagged.title(), initials).splices()
                : List.of();
    }
}
