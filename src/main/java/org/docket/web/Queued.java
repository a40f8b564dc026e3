// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docket.agenda.MeetingDay;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.PostReport;
import org.docket.edit.Target;

/**
 * One change of the reader's that waits to be committed.
 *
 * @param number its place in the queue, from 0
 * @param reason why it does not apply to the newest text; empty when it does, or when that was not looked at
 */
record Queued(int number, Change change, String reason) {
    static List<Queued> of(List<Change> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(number -> new Queued(number, changes.get(number), ""))
                .toList();
    }

    String kind() {
        return change.kind();
    }

    boolean is(String otherKind) {
        return kind().equals(otherKind);
    }

    /** The id of the item it names; empty when it names none. */
    String item() {
        return change.target().map(Target::id).orElse("");
    }

    /** What that item was called when it was read. */
    String title() {
        return change.target().flatMap(Target::title).orElse("");
    }

    /** Where it is told what has changed in the draft of minutes that was read, where that is why it does not apply. */
    Optional<String> difference() {
        return change instanceof Approve approve && !reason.isEmpty()
                ? approve.draft().flatMap(read -> MeetingDay.in(title()).map(day -> "/" + day + "/minutes/" + read))
                : Optional.empty();
    }

    /** The kind in words. */
    String words() {
        return switch (kind()) {
            case "unapprove" -> "Withdraw approval";
            case "unflag" -> "Take back flag";
            case "edit-comment" -> text().isBlank() ? "Withdraw my comment" : "Change my comment";
            case "action-status" -> "Status of an action";
            default ->
                Character.toUpperCase(kind().charAt(0)) + kind().substring(1).replace('-', ' ');
        };
    }

    /** What it says, where it says something. */
    String text() {
        if (change instanceof AddComment comment) {
            return comment.text();
        } else if (change instanceof EditComment edit) {
            return edit.text();
        } else if (change instanceof PostReport post) {
            return post.text();
        } else if (change instanceof ActionStatus status) {
            return status.task().owner() + ": " + status.task().text() + "\n\nStatus: " + status.status();
        }
        return "";
    }

    Optional<String> mark() {
        return change instanceof AddComment comment ? comment.mark() : Optional.empty();
    }
}
