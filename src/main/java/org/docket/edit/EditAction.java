// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;

/** An action item is put in other words; its status stays. */
public record EditAction(Task was, Task task) implements Change {
    @Override
    public String kind() {
        return "edit-action";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Action action = ActionRows.find(agenda, was);
        if (task.names(action)) {
            return List.of();
        }
        return new Rows(agenda)
                .replace(action.rows().first(), action.rows().status(), ActionRows.task(task))
                .splices();
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        Consequences.onlyActions(before, after);
        ActionRows.stands(after, task);
    }
}
