// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import java.util.stream.Stream;
import org.docket.edit.AddComment;
import org.docket.edit.Change;
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
        return change instanceof AddComment comment && isPosition(comment)
                ? Right.TAKE_POSITION
                : RIGHTS.get(change.kind());
    }

    /** Being recused and holding an item back are positions, though they stand in a comment. */
    private static boolean isPosition(AddComment comment) {
        String words = comment.mark()
                .map(mark -> "[" + mark + "]")
                .orElse(comment.text().strip());
        return Stream.of("[recused]", "[hold ").anyMatch(words::startsWith);
    }
}
