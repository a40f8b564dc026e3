// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.json.Sent;

/** How a queue takes one more change: what it takes back goes, and what is so already is not queued. */
final class Queueing {
    private final Permission permission;
    private final Agenda newest;
    private final Set<String> approvedEarlier;

    /** Needs to know of which items this person approved an earlier text: these can be approved again. */
    Queueing(Permission permission, Agenda newest, Set<String> approvedEarlier) {
        this.permission = permission;
        this.newest = newest;
        this.approvedEarlier = approvedEarlier;
    }

    /** The queue with the change, or without what it cancels; refused when it cannot be made. */
    List<Sent> with(List<Sent> queue, Sent sent) {
        if (sent.id().isPresent() && queue.stream().anyMatch(other -> other.id().equals(sent.id()))) {
            return queue;
        }
        Sent asked = prepared(sent);
        permission.require(asked.change(), newest);
        List<Sent> others = without(queue, asked.change());
        if (!isWithdrawal(asked.change()) && (isAffirmation(asked.change()) || changesSomething(others, asked))) {
            others.add(place(queue, asked.change(), others.size()), asked);
        }
        return others;
    }

    /** The queue with the change, even when it cannot be made as things are. */
    List<Sent> withAnyhow(List<Sent> queue, Sent sent) {
        try {
            return with(queue, sent);
        } catch (Refused keptWithItsReason) {
            List<Sent> more = without(queue, prepared(sent).change());
            more.add(prepared(sent));
            return more;
        }
    }

    private Sent prepared(Sent sent) {
        Change signed = Signed.by(permission.who(), sent.change(), this::asRead);
        permission.requireRight(signed, newest);
        return new Sent(sent.id(), asRead(signed));
    }

    /** Remembers which draft of earlier minutes is approved. */
    private Change asRead(Change change) {
        return change instanceof Approve approve
                ? permission
                        .item(approve.item(), newest)
                        .map(item -> permission.before().asRead(approve, item))
                        .orElse(approve)
                : change;
    }

    /** Remembers the title and digest of what stands there now, unless the change says what was read. */
    private Target asRead(Target target) {
        return permission
                .item(target, newest)
                .map(item -> new Target(
                        target.id(),
                        target.title().or(() -> Optional.of(item.title())),
                        target.digest().or(() -> Optional.of(item.digest()))))
                .orElse(target);
    }

    /** Whether it changes nothing in the text and yet is a position on what the text says now. */
    private boolean isAffirmation(Change change) {
        return change instanceof Approve approve
                && approvedEarlier.contains(approve.item().id())
                && newest.item(approve.item().id())
                        .filter(item -> !approve.item().hasMovedOn(item))
                        .isPresent();
    }

    private boolean changesSomething(List<Sent> others, Sent asked) {
        try {
            return asked.change().applyTo(newest) != newest;
        } catch (Refused perhapsItNeedsTheOthers) {
            Fold fold = new Fold(permission, newest);
            others.forEach(fold::attempt);
            Agenda before = fold.agenda();
            fold.apply(asked);
            return fold.agenda() != before;
        }
    }

    private static boolean isWithdrawal(Change change) {
        return change instanceof AddComment comment
                && comment.text().isBlank()
                && comment.mark().filter(mark -> !mark.equals("board")).isEmpty();
    }

    private static List<Sent> without(List<Sent> queue, Change change) {
        List<Sent> others = new ArrayList<>(queue);
        others.removeIf(other -> subject(other.change()).equals(subject(change)));
        return others;
    }

    private static int place(List<Sent> queue, Change change, int last) {
        for (int i = 0; i < queue.size(); i++) {
            if (subject(queue.get(i).change()).equals(subject(change))) {
                return Math.min(i, last);
            }
        }
        return last;
    }

    /** What a change is about: of two about the same the later one holds. */
    private static List<Object> subject(Change change) {
        String item = change.target().map(Target::id).orElse("");
        if (change instanceof AddComment comment) {
            return List.of(
                    "comment",
                    item,
                    comment.mark().filter(mark -> !mark.equals("board")).orElse(""));
        } else if (change instanceof EditComment edit) {
            return List.of("edit-comment", item, edit.was());
        } else if (change instanceof ActionStatus status) {
            return List.of("action-status", status.task());
        } else if (change instanceof PostReport) {
            return List.of("post-report", item);
        } else if (change instanceof Attend attend) {
            return List.of("roll", attend.name());
        } else if (change instanceof Regrets regrets) {
            return List.of("roll", regrets.name());
        }
        return switch (change.kind()) {
            case "approve", "unapprove" -> List.of("approval", item);
            case "flag", "unflag" -> List.of("flag", item);
            default -> List.of(change.kind(), change);
        };
    }
}
