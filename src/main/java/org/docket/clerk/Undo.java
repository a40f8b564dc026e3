// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;

/** The changes that take back what a person said of items, last things first. */
final class Undo {
    private Undo() {}

    /** Empty when any of it cannot be taken back; what changes nothing needs no taking back. */
    static List<Change> of(List<Change> changes, Agenda before) {
        LinkedList<Change> undo = new LinkedList<>();
        Agenda agenda = before;
        for (Change change : changes) {
            Agenda after = change.applyTo(agenda);
            if (after != agenda) {
                Optional<Change> back = back(change, agenda);
                if (back.isEmpty()) {
                    return List.of();
                }
                undo.addFirst(back.get());
            }
            agenda = after;
        }
        return new ArrayList<>(undo);
    }

    private static Optional<Change> back(Change change, Agenda before) {
        if (change instanceof Approve approve) {
            return Optional.of(new Unapprove(plain(approve.item()), approve.initials()));
        } else if (change instanceof Unapprove unapprove) {
            return Optional.of(new Approve(plain(unapprove.item()), unapprove.initials()));
        } else if (change instanceof Flag flag) {
            return Optional.of(new Unflag(plain(flag.item()), flag.initials()));
        } else if (change instanceof Unflag unflag) {
            return Optional.of(new Flag(plain(unflag.item()), unflag.initials()));
        } else if (change instanceof AddComment comment) {
            return Optional.of(new EditComment(plain(comment.item()), comment.initials(), words(comment), ""));
        } else if (change instanceof EditComment edit) {
            return Optional.of(back(edit));
        }
        return change instanceof ActionStatus status
                ? before.actions().stream()
                        .filter(action -> Task.of(action).equals(status.task()))
                        .findFirst()
                        .map(action -> new ActionStatus(status.task(), action.status()))
                : Optional.empty();
    }

    private static Change back(EditComment edit) {
        return edit.text().isBlank()
                ? new AddComment(plain(edit.item()), edit.initials(), edit.was(), Optional.empty())
                : new EditComment(plain(edit.item()), edit.initials(), edit.text(), edit.was());
    }

    private static String words(AddComment comment) {
        return (comment.mark().map(mark -> '[' + mark + "] ").orElse("") + comment.text()).strip();
    }

    /** The item whatever its text is by now. */
    private static Target plain(Target item) {
        return new Target(item.id(), item.title(), Optional.empty());
    }
}
