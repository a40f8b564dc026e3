// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.docket.agenda.Comment;
import org.docket.agenda.Mark;
import org.docket.edit.AddComment;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.people.Person;
import org.docket.people.Right;

/** Which right each change asks for. */
final class Permission {
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

    private Permission() {}

    static void require(Person who, Change change) {
        require(who, right(change));
    }

    static void require(Person who, Right right) {
        if (!who.may(right)) {
            throw new NotAllowed(right);
        }
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
