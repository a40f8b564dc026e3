// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.RollCall;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.PostReport;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.store.Position;
import org.docket.store.Position.Kind;

/** Whether what was entered for somebody is still so in an agenda, or was overtaken by what they did themselves. */
record Holding(Agenda agenda, List<Position> positions) {
    boolean holds(Change change, String who) {
        if (change instanceof Approve approve) {
            return isPosition(approve.item(), approve.initials(), Kind.APPROVE, who);
        } else if (change instanceof Flag flag) {
            return isPosition(flag.item(), flag.initials(), Kind.FLAG, who);
        } else if (change instanceof Unapprove unapprove) {
            return item(unapprove.item())
                    .filter(item -> !PositionsKept.said(item, Kind.APPROVE).contains(unapprove.initials()))
                    .isPresent();
        } else if (change instanceof Unflag unflag) {
            return item(unflag.item())
                    .filter(item -> !item.flaggedBy().contains(unflag.initials()))
                    .isPresent();
        } else if (change instanceof AddComment comment) {
            return words(comment).isPresent();
        } else if (change instanceof PostReport post) {
            return item(post.item())
                    .filter(item -> !post.item().hasMovedOn(item))
                    .isPresent();
        }
        return change instanceof Attend attend && isAttending(attend.name(), true)
                || change instanceof Regrets regrets && isAttending(regrets.name(), false);
    }

    /** A comment as it stands in the text, where it stands there. */
    Optional<String> words(AddComment entered) {
        String marked = entered.mark().map(mark -> '[' + mark + "] ").orElse("") + entered.text();
        return item(entered.item())
                .flatMap(item -> item.comments().stream()
                        .filter(comment -> comment.initials().equals(entered.initials()))
                        .map(Comment::words)
                        .filter(words -> Names.folded(words).equals(Names.folded(marked)))
                        .findFirst());
    }

    /** The item of that id and title. */
    Optional<Item> item(Target target) {
        return agenda.item(target.id())
                .filter(item -> target.title()
                        .filter(title -> !title.equals(item.title()))
                        .isEmpty());
    }

    private boolean isPosition(Target target, String initials, Kind kind, String who) {
        Optional<String> name = item(target).map(new Names(agenda)::of);
        return positions.stream()
                .anyMatch(position -> name.filter(position.item()::equals).isPresent()
                        && position.kind() == kind
                        && position.initials().equals(initials)
                        && position.who().equals(who));
    }

    private boolean isAttending(String name, boolean attending) {
        return agenda.rollCall().attendees().stream()
                .filter(attendee -> attendee.name().equals(name))
                .map(RollCall.Attendee::attending)
                .reduce((first, last) -> last)
                .orElse(false)
                .equals(attending);
    }
}
