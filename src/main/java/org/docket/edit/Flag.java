// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** A director asks for a report to be discussed. */
public record Flag(Target item, String initials) implements OfItem {
    @Override
    public String kind() {
        return "flag";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item flagged = item.in(agenda);
        Wording.initials(initials);
        return flagged.flaggedBy().contains(initials)
                ? List.of()
                : new FlagList(agenda).with(flagged.title(), initials).splices();
    }
}
