// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Refused;

/** Shows what a changed board means for an agenda, and writes it down when somebody confirms it. */
final class BoardPages {
    private final Clerk clerk;
    private final Readings readings;

    BoardPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void show(Context ctx) {
        show(ctx, "");
    }

    void decide(Context ctx) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        Asker asker = new Asker(reading.reader(), ctx.ip());
        String key = Form.required(ctx, "key");
        try {
            switch (Form.field(ctx, "change")) {
                case "confirm" -> clerk.seatings().confirm(asker, meeting, key);
                case "put-off" -> clerk.seatings().putOff(asker, meeting, key);
                default -> throw new BadRequestResponse("There is no such answer.");
            }
            ctx.redirect(reading.meeting().address(), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, refused.getMessage());
        }
    }

    private void show(Context ctx, String complaint) {
        Reading reading = readings.of(ctx);
        Templates.show(
                ctx,
                new BoardPage(
                        Frame.of(reading, "The board has changed", ""),
                        reading.meeting().address("board"),
                        clerk.seatings()
                                .proposed(reading.reader(), reading.meeting().date()),
                        complaint));
    }
}
