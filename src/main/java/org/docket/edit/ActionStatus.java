// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;

/** Somebody tells how an action item stands. */
public record ActionStatus(Task task, String status) implements Change {
    private static final int INDENT = 10;

    @Override
    public String kind() {
        return "action-status";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Action action = ActionRows.find(agenda, task);
        Action.Rows place = action.rows();
        boolean hasStatus = place.status() < place.afterLast();
        if (hasStatus && Comment.fold(action.status()).equals(Comment.fold(status))) {
            return List.of();
        }
        int indent = hasStatus ? agenda.lines().indent(place.status()) : INDENT;
        return new Rows(agenda)
                .replace(place.status(), place.afterLast(), ActionRows.status(status, indent))
                .splices();
    }
}
