// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** An action item is added at the end of the list. */
public record AddAction(Task task) implements Change {
    @Override
    public String kind() {
        return "add-action";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item section = ActionRows.section(agenda);
        if (agenda.actions().stream().anyMatch(task::names)) {
            return List.of();
        }
        List<String> rows = new ArrayList<>(ActionRows.task(task));
        rows.addAll(ActionRows.status("", 10));
        return new Rows(agenda)
                .insertParagraph(section.place().last() + 1, section.place().end(), rows)
                .splices();
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        Consequences.onlyActions(before, after);
        ActionRows.stands(after, task);
    }
}
