// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Lines;

/** An action item is taken off the list. */
public record DropAction(Task task) implements Change {
    @Override
    public String kind() {
        return "drop-action";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Action action = ActionRows.find(agenda, task);
        Lines lines = agenda.lines();
        int after = action.rows().afterLast();
        boolean spaced = after < lines.count() && lines.blank(after);
        return new Rows(agenda)
                .delete(action.rows().first(), spaced ? after + 1 : after)
                .splices();
    }
}
