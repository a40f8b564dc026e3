// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.edit.PostActions;
import org.docket.edit.Refused;
import org.docket.edit.Task;
import org.docket.json.Sent;

/** Posts those action items of the meeting before that were chosen for this one. */
final class OfferPages {
    private static final String MESSAGE = "Post action items";

    private final Clerk clerk;
    private final Readings readings;

    OfferPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void post(Context ctx) {
        Reading reading = readings.of(ctx);
        Set<Integer> ticked = ticked(ctx);
        List<Task> tasks = ticked.stream().map(place -> task(ctx, place)).toList();
        try {
            Sent sent = new Sent(Optional.empty(), new PostActions(tasks));
            clerk.make(reading.reader(), reading.meeting().date(), List.of(sent), MESSAGE);
            ctx.redirect(reading.address(section(reading)), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Reading now = readings.of(ctx);
            Item section = section(now);
            Offer offer = Offer.of(clerk, now, section).refused(ticked, refused.getMessage());
            Templates.show(
                    ctx,
                    ItemPage.of(now, section, Walk.AGENDA, ItemPages.isFormatted(ctx))
                            .with(Around.of(section).offering(offer)));
        }
    }

    private static Item section(Reading reading) {
        return reading.agenda().items().stream()
                .filter(reading.agenda()::isActions)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("This agenda has no section for action items."));
    }

    private static Set<Integer> ticked(Context ctx) {
        try {
            Set<Integer> ticked = new TreeSet<>();
            ctx.formParams("keep").forEach(place -> ticked.add(Integer.valueOf(place)));
            return ticked;
        } catch (NumberFormatException no) {
            throw new BadRequestResponse("The field \"keep\" is no place in the list of action items.");
        }
    }

    private static Task task(Context ctx, int place) {
        return new Task(
                Form.field(ctx, "owner." + place),
                Form.required(ctx, "text." + place),
                Optional.of(Form.field(ctx, "pmc." + place)),
                Optional.of(Form.field(ctx, "date." + place)));
    }
}
