// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.edit.AddDiscussion;
import org.docket.edit.AddReport;
import org.docket.edit.AddResolution;
import org.docket.edit.Change;
import org.docket.filing.ProposedTitle;

/**
 * An item as its form has it.
 *
 * @param shepherd of a report; blank for whoever shepherds fewest
 * @param facts the address of the form it was made with
 */
record NewItem(
        Addition kind, String title, String text, String committee, String chair, String shepherd, String facts) {
    private static final int FEWEST_ROWS = 14;
    private static final int MOST_ROWS = 32;

    static NewItem typed(Context ctx, Addition kind) {
        String text = Form.required(ctx, "text");
        String title = Form.field(ctx, "title");
        boolean proposed = title.isBlank() && kind.isResolution();
        return new NewItem(
                kind,
                proposed ? ProposedTitle.of(text).orElse("") : title,
                text,
                Form.field(ctx, "committee"),
                Form.field(ctx, "chair"),
                Form.field(ctx, "shepherd"),
                Form.field(ctx, "facts"));
    }

    boolean isReport() {
        return kind == Addition.REPORT;
    }

    /** How many lines its text takes in the form. */
    int rows() {
        return (int) Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, text.lines().count() + 2));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether this is the item as it would stand there: a form sent twice adds it once. */
    boolean is(Item other) {
        String heading = isReport() ? committee : title.strip();
        return (other.title().equals(heading)
                        || other.fulltitle().filter(heading::equals).isPresent())
                && Comment.fold(other.text()).equals(Comment.fold(text));
    }

    Change change() {
        return switch (kind) {
            case REPORT -> new AddReport(committee, chair, Optional.of(shepherd).filter(name -> !name.isBlank()), text);
            case DISCUSSION -> new AddDiscussion(title, text);
            default -> new AddResolution(title, text);
        };
    }
}
