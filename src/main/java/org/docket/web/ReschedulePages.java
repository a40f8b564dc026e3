// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Refused;

/** Puts a meeting on another day, cancels it, or has it take place after all. */
final class ReschedulePages {
    private final Clerk clerk;
    private final Readings readings;

    ReschedulePages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void form(Context ctx) {
        Templates.show(ctx, ReschedulePage.of(readings.of(ctx)));
    }

    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        LocalDate day = day(ctx, reading.meeting().day());
        String reason = Form.field(ctx, "reason");
        try {
            String name = done(ctx, reading.meeting().date(), day);
            ctx.redirect("/" + name + "/", HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, ReschedulePage.of(reading).refused(day, reason, refused.getMessage()));
        }
    }

    /** What the meeting is called now. */
    private String done(Context ctx, String meeting, LocalDate day) {
        Asker asker = new Asker(Visitor.viewer(ctx), ctx.ip());
        switch (Form.field(ctx, "change")) {
            case "reschedule" -> {
                return clerk.dates().reschedule(asker, meeting, day).meeting();
            }
            case "cancel" -> clerk.dates().cancel(asker, meeting, Form.required(ctx, "reason"));
            case "uncancel" -> clerk.dates().uncancel(asker, meeting);
            default -> throw new BadRequestResponse("There is no such change of a date.");
        }
        return meeting;
    }

    private static LocalDate day(Context ctx, LocalDate otherwise) {
        String day = Form.field(ctx, "day");
        try {
            return day.isEmpty() ? otherwise : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw new BadRequestResponse("The field \"day\" is no day such as 2026-01-21.");
        }
    }
}
