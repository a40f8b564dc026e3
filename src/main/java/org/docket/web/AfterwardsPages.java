// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.Afterwards;
import org.docket.clerk.Afterwards.Choice;
import org.docket.clerk.Afterwards.Chosen;
import org.docket.clerk.Afterwards.Foreseen;
import org.docket.edit.Refused;

/** What is left to do after a meeting: the committee file follows once its difference is confirmed, the rest is ticked. */
final class AfterwardsPages {
    private static final int MOST = 100;

    private final Afterwards afterwards;
    private final House house;
    private final Readings readings;

    AfterwardsPages(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
        this.afterwards = new Afterwards(house.clerk(), house.clock());
    }

    void show(Context ctx) {
        show(ctx, Optional.empty(), "");
    }

    void decide(Context ctx) {
        Reading reading = readings.of(ctx);
        try {
            switch (Form.field(ctx, "change")) {
                case "check" -> show(ctx, Optional.of(foreseen(ctx, reading)), "");
                case "confirm" -> confirm(ctx, reading);
                case "done", "undone" -> tick(ctx, reading);
                default -> throw new BadRequestResponse("There is no such thing to do after a meeting.");
            }
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, Optional.empty(), refused.getMessage());
        }
    }

    private Foreseen foreseen(Context ctx, Reading reading) {
        return afterwards.foresee(reading.reader(), reading.meeting().date(), choice(ctx));
    }

    private void confirm(Context ctx, Reading reading) {
        String base = Form.required(ctx, "base");
        if (!base.matches("\\d{1,9}")) {
            throw new BadRequestResponse("The field \"base\" is no number.");
        }
        afterwards.confirm(reading.reader(), reading.meeting().date(), choice(ctx), Integer.parseInt(base));
        ctx.redirect(reading.meeting().address("afterwards"), HttpStatus.SEE_OTHER);
    }

    private void tick(Context ctx, Reading reading) {
        boolean done = Form.field(ctx, "change").equals("done");
        afterwards.tick(reading.reader(), reading.meeting().date(), Form.required(ctx, "what"), done);
        ctx.redirect(reading.meeting().address("afterwards"), HttpStatus.SEE_OTHER);
    }

    private static Choice choice(Context ctx) {
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < MOST && ctx.formParam("title." + i) != null; i++) {
            if (Form.field(ctx, "take." + i).equals("yes")) {
                chosen.add(new Chosen(
                        Form.field(ctx, "title." + i),
                        Form.field(ctx, "person." + i).strip(),
                        Form.field(ctx, "address." + i).strip()));
            }
        }
        return new Choice(chosen, Form.field(ctx, "schedule").equals("yes"));
    }

    private void show(Context ctx, Optional<Foreseen> foreseen, String complaint) {
        Reading reading = readings.of(ctx);
        Choice choice = ctx.formParam("title.0") == null && ctx.formParam("schedule") == null
                ? new Choice(List.of(), true)
                : choice(ctx);
        Templates.show(
                ctx,
                new AfterwardsPage(
                        Frame.of(reading, "After the meeting", "after the meeting"),
                        reading,
                        afterwards.left(reading.meeting().date()),
                        new AfterwardsPage.Typed(foreseen.isPresent() || !complaint.isEmpty(), choice, foreseen),
                        house.board().zone(),
                        complaint));
    }
}
