// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Optional;
import org.docket.edit.Refused;
import org.docket.mail.Mailroom;
import org.docket.mail.ReminderKind;
import org.docket.mail.Reminding;
import org.docket.mail.Reminding.Choice;

/** Reminds those whose reports or action items are due: what would go, to whom, and the button that sends it. */
final class ReminderPages {
    private final Reminding reminding;
    private final Mailroom mailroom;
    private final Readings readings;

    ReminderPages(House house, Readings readings) {
        this.mailroom = house.mailroom();
        this.reminding = mailroom.reminding();
        this.readings = readings;
    }

    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        ReminderKind kind = kind(Optional.ofNullable(ctx.queryParam("kind")).orElse(ReminderKind.INITIAL.word()));
        Optional<Integer> queued = Optional.ofNullable(ctx.queryParam("queued"))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf);
        Templates.show(ctx, page(reading, kind).queued(queued));
    }

    private RemindersPage page(Reading reading, ReminderKind kind) {
        String meeting = reading.meeting().date();
        return RemindersPage.of(
                reading,
                kind,
                reminding.preview(mailroom.store(), kind, meeting),
                reminding.earlier(mailroom.store(), kind, meeting));
    }

    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        ReminderKind kind = kind(Form.required(ctx, "kind"));
        Choice choice =
                new Choice(kind, reading.meeting().date(), new HashSet<>(ctx.formParams("project")), newest(ctx));
        try {
            int queued = reminding.send(mailroom.store(), Visitor.viewer(ctx), choice);
            ctx.redirect(
                    reading.meeting().address("reminders") + "?kind=" + kind.word() + "&queued=" + queued,
                    HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(reading, kind).refused(refused.getMessage()));
        }
    }

    private static long newest(Context ctx) {
        String number = Form.field(ctx, "newest");
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    private static ReminderKind kind(String word) {
        return ReminderKind.named(word)
                .orElseThrow(() -> new BadRequestResponse("There are no reminders of the kind \"" + word + "\"."));
    }
}
