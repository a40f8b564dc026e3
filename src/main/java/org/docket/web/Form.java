// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;

/**
 * What somebody says of an item in a form: a position, a comment, or both.
 *
 * @param draft the mark of the waiting comment that the form showed to go on with; empty text for none
 * @param minutes the digest of the draft of earlier minutes that the form showed, where the item is about some
 * @param was the words of the committed comment that the form changes
 * @param anyway whether the comment is to be mailed though the report is missing
 */
record Form(
        String change,
        Target target,
        String text,
        Optional<String> mark,
        Optional<String> draft,
        Optional<String> minutes,
        String was,
        boolean anyway) {
    static Form of(Context ctx) {
        String mark = field(ctx, "mark");
        String chosen = mark.equals(Saying.HOLD) ? (mark + ' ' + field(ctx, "until")).strip() : mark;
        return new Form(
                field(ctx, "change"),
                target(ctx, field(ctx, "item")),
                field(ctx, "text"),
                filled(chosen),
                Optional.ofNullable(ctx.formParam("draft")),
                filled(field(ctx, "minutes")),
                field(ctx, "was"),
                field(ctx, "anyway").equals("yes"));
    }

    static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    /** A field that the form cannot do without, even where it may be empty. */
    static String required(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name))
                .orElseThrow(() -> new BadRequestResponse("This form lacks its field \"" + name + "\"."));
    }

    /** The item of that id, with the title and digest of what the page showed. */
    static Target target(Context ctx, String id) {
        return new Target(id, filled(field(ctx, "title")), filled(field(ctx, "digest")));
    }

    private static Optional<String> filled(String value) {
        return Optional.of(value).filter(word -> !word.isEmpty());
    }

    /** The changes it asks for; the comment says why the flag is there, so it comes with it. */
    List<Change> changes(String initials) {
        List<Change> changes = new ArrayList<>();
        position(initials).ifPresent(changes::add);
        if (saysSomething()) {
            changes.add(new AddComment(target, initials, text, mark, anyway));
        }
        return List.copyOf(changes);
    }

    /** Whether this is the waiting comment that the form had been filled with and now says otherwise. */
    boolean replaces(Change waiting) {
        return waiting instanceof AddComment comment
                && comment.item().id().equals(target.id())
                && draft.filter(comment.mark().orElse("")::equals).isPresent()
                && !(saysSomething() && mark.equals(comment.mark()));
    }

    /** Whether it asks a question and does not say which number it has. */
    boolean asks() {
        return mark.filter(Saying.QUESTION::equals).isPresent();
    }

    Form numbered(int question) {
        return new Form(
                change, target, text, Optional.of(Saying.QUESTION + ' ' + question), draft, minutes, was, anyway);
    }

    private boolean saysSomething() {
        boolean says = change.equals("comment") || change.equals("flag");
        return says && (!text.isBlank() || mark.isPresent());
    }

    private Optional<Change> position(String initials) {
        return switch (change) {
            case "approve" -> Optional.of(new Approve(target, initials, minutes));
            case "unapprove" -> Optional.of(new Unapprove(target, initials));
            case "flag" -> Optional.of(new Flag(target, initials));
            case "unflag" -> Optional.of(new Unflag(target, initials));
            case "edit-comment" -> Optional.of(new EditComment(target, initials, was, text));
            case "withdraw-comment" -> Optional.of(new EditComment(target, initials, was, ""));
            case "comment" -> Optional.empty();
            default -> throw new BadRequestResponse("There is no change \"" + change + "\".");
        };
    }
}
