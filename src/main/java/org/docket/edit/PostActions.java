// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** The open action items are written into an agenda that has none yet, without their old statuses. */
public record PostActions(List<Task> tasks) implements Change {
    @Override
    public String kind() {
        return "post-actions";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item section = ActionRows.section(agenda);
        if (!section.missing()) {
            throw new Refused("There are action items on this agenda already.");
        }
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        for (Task task : tasks) {
            rows.addAll(rows.isEmpty() ? List.of() : List.of(""));
            rows.addAll(ActionRows.task(task));
            rows.addAll(ActionRows.status("", 10));
        }
        return new Rows(agenda)
                .insertParagraph(section.place().body(), section.place().end(), rows)
                .splices();
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        Consequences.onlyActions(before, after);
        tasks.forEach(task -> ActionRows.stands(after, task));
    }
}
