// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.AtOnce;
import org.docket.clerk.Clerk;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddAction;
import org.docket.edit.Change;
import org.docket.edit.DropAction;
import org.docket.edit.EditAction;
import org.docket.edit.Refused;
import org.docket.edit.Task;
import org.docket.json.Sent;
import org.docket.people.Right;

/** What people are to do: the list, and the forms to add, edit and drop one, and to say how it stands. */
final class ActionPages {
    private static final String STATUS = "action-status";
    private static final String WAS = "was-";

    private final Clerk clerk;
    private final AtOnce atOnce;
    private final Readings readings;

    ActionPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.atOnce = new AtOnce(house.clerk());
        this.readings = readings;
    }

    void list(Context ctx) {
        Templates.show(ctx, ActionsPage.of(readings.of(ctx), Facts.asked(ctx, "owner"), Facts.asked(ctx, "project")));
    }

    void blank(Context ctx) {
        Templates.show(ctx, TaskPage.blank(kept(ctx)));
    }

    void form(Context ctx) {
        Reading reading = kept(ctx);
        Assigned one = Assigned.all(reading).stream()
                .filter(assigned -> ctx.pathParam("number").equals(String.valueOf(assigned.number())))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There are not so many action items on this agenda."));
        Templates.show(ctx, TaskPage.of(reading, one));
    }

    private Reading kept(Context ctx) {
        Reading reading = readings.of(ctx);
        if (!reading.may(Right.KEEP_ACTIONS)) {
            throw new ForbiddenResponse("You may not " + Right.KEEP_ACTIONS.deed() + ".");
        }
        return reading;
    }

    /** A status is queued as positions are, all else written down; refused, the form comes back with what was typed. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        String kind = Form.field(ctx, "change");
        Task typed = task(ctx, "");
        try {
            Change change = change(ctx, kind, typed);
            write(ctx, reading, change);
            String to = Form.field(ctx, "to");
            ctx.redirect(to.isEmpty() ? reading.meeting().address("actions") : LocalPath.of(to), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Optional<Task> was = switch (kind) {
                case "add-action" -> Optional.empty();
                case "edit-action" -> Optional.of(task(ctx, WAS));
                default -> Optional.of(typed);
            };
            Templates.show(
                    ctx,
                    TaskPage.of(reading, was, typed, Form.field(ctx, "status")).refused(refused.getMessage()));
        }
    }

    private void write(Context ctx, Reading reading, Change change) {
        String meeting = reading.meeting().date();
        if (!change.kind().equals(STATUS)) {
            RequestLog.tell(
                    ctx,
                    clerk.make(reading.reader(), meeting, List.of(sent(change)), "")
                            .revision());
        } else if (reading.habit().atOnce()) {
            RequestLog.tell(
                    ctx,
                    atOnce.commit(reading.reader(), meeting, List.of(change)).revision());
        } else {
            clerk.enqueue(reading.reader(), meeting, sent(change));
        }
    }

    private static Change change(Context ctx, String kind, Task typed) {
        return switch (kind) {
            case STATUS -> new ActionStatus(typed, Form.required(ctx, "status"));
            case "add-action" -> new AddAction(typed);
            case "edit-action" -> new EditAction(task(ctx, WAS), typed);
            case "drop-action" -> new DropAction(typed);
            default -> throw new BadRequestResponse("There is no change \"" + kind + "\" here.");
        };
    }

    private static Task task(Context ctx, String before) {
        return new Task(
                Form.required(ctx, before + "owner").strip(),
                Form.required(ctx, before + "text").replace("\r\n", "\n"),
                Optional.of(Form.field(ctx, before + "pmc").strip()),
                Optional.of(Form.field(ctx, before + "date").strip()));
    }

    private static Sent sent(Change change) {
        return new Sent(Optional.empty(), change);
    }
}
