// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Mark;
import org.docket.edit.AddComment;
import org.docket.edit.AddReport;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;

/**
 * What one person may change on an agenda as far as the meeting has come, and what they may see of it.
 *
 * @param bearer whom this agenda means by the person's initials
 * @param before the minutes that items are about
 */
record Permission(Person who, Phase phase, Sight sight, Person bearer, MinutesBefore before) {
    private static final Set<String> SIGNED =
            Set.of("approve", "unapprove", "flag", "unflag", "comment", "edit-comment");

    private static final Map<String, Right> RIGHTS = Map.ofEntries(
            Map.entry("approve", Right.TAKE_POSITION),
            Map.entry("unapprove", Right.TAKE_POSITION),
            Map.entry("flag", Right.TAKE_POSITION),
            Map.entry("unflag", Right.TAKE_POSITION),
            Map.entry("comment", Right.COMMENT),
            Map.entry("edit-comment", Right.COMMENT),
            Map.entry("attend", Right.ATTEND),
            Map.entry("regrets", Right.ATTEND),
            Map.entry("post-report", Right.FILE),
            Map.entry("add-resolution", Right.FILE),
            Map.entry("add-discussion", Right.FILE),
            Map.entry("add-report", Right.FILE),
            Map.entry("withdraw-item", Right.FILE),
            Map.entry("action-status", Right.KEEP_ACTIONS),
            Map.entry("add-action", Right.KEEP_ACTIONS),
            Map.entry("edit-action", Right.KEEP_ACTIONS),
            Map.entry("drop-action", Right.KEEP_ACTIONS),
            Map.entry("post-actions", Right.KEEP_ACTIONS));

    /** What becomes a plain blank when a comment is written down. */
    private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Zs}\\x00]");

    private static final Set<String> POSITIONS = Set.of("recused", "hold");

    /** The same person's while another speaks for them: over what that one reads, and as long as that one may. */
    Permission spokenBy(Permission other) {
        return new Permission(who, Phase.PREPARATION, other.sight, bearer, before);
    }

    /** Throws what stands against a change: no right, not in this phase, or an item that they do not read. */
    void require(Change change, Agenda agenda) {
        requireRight(change, agenda);
        if (change instanceof PostReport post && post.editorial()) {
            Editors.require(who, item(post.item(), agenda), agenda);
        }
        if (change instanceof Approve approve) {
            item(approve.item(), agenda).ifPresent(item -> before.require(approve, item));
        }
        change.target()
                .filter(target -> agenda.item(target.id()).isPresent())
                .filter(target -> item(target, agenda).isEmpty())
                .ifPresent(target -> {
                    throw new Refused(target.name() + " is not on this agenda.");
                });
    }

    /** The same, wherever the item is now. */
    void requireRight(Change change, Agenda agenda) {
        require(right(change, change.target().flatMap(target -> item(target, agenda))));
        if (SIGNED.contains(change.kind()) && !bearer.id().equals(who.id())) {
            throw new Refused("On this agenda " + who.initials() + " is " + bearer.name() + ".");
        }
    }

    /** The item meant, where it is there and they read it. */
    Optional<Item> item(Target target, Agenda agenda) {
        return agenda.item(target.id()).filter(item -> sight.reads(agenda, item));
    }

    void require(Right right) {
        if (!who.may(right)) {
            throw new NotAllowed(right);
        } else if (!who.may(right, phase)) {
            throw new NotAllowed(right, phase);
        }
    }

    /** Whoever may file anything needs no committee for it. */
    private Right right(Change change, Optional<Item> item) {
        boolean own = change instanceof PostReport
                        && item.filter(report -> isOwn(who, report)).isPresent()
                || change instanceof AddReport added && who.may(Right.FILE_OWN) && who.isOf(added.committee());
        Right right = right(change);
        return own && !who.may(right, phase) ? Right.FILE_OWN : right;
    }

    /** Whether it is the report of a committee that this person chairs or is a member of. */
    static boolean isOwn(Person person, Item item) {
        return item.kind() == Kind.COMMITTEE && person.may(Right.FILE_OWN) && person.isOf(item.title());
    }

    /** Whether a person is one of those who may post this item, in some phase of the meeting. */
    static boolean mayFile(Person person, Item item) {
        return person.may(Right.FILE) || isOwn(person, item);
    }

    static Right right(Change change) {
        return isPosition(words(change)) ? Right.TAKE_POSITION : RIGHTS.get(change.kind());
    }

    /** Being recused and holding an item back are positions, though they stand in a comment. */
    static boolean isPosition(String words) {
        String plain = ODD_BLANK.matcher(words).replaceAll(" ");
        return Mark.atHeadOf(Comment.fold(plain)).stream().anyMatch(mark -> POSITIONS.contains(mark.word()));
    }

    /** What a comment would say, its mark first; nothing where the change is no comment. */
    private static String words(Change change) {
        if (change instanceof AddComment comment) {
            return comment.mark().map(mark -> '[' + mark + "] ").orElse("") + comment.text();
        }
        return change instanceof EditComment edit ? edit.text() : "";
    }
}
