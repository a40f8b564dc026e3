// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.docket.edit.Refused;
import org.docket.publish.Publication;
import org.docket.publish.Publication.Asker;

/** Where minutes are published by two people, and withdrawn by one. */
final class PublicationPages {
    private final Publication publication;
    private final House house;
    private final Readings readings;

    PublicationPages(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
        this.publication = new Publication(house.mailroom());
    }

    void show(Context ctx) {
        show(ctx, "");
    }

    void decide(Context ctx) {
        Reading reading = readings.of(ctx);
        Asker asker = new Asker(reading.reader(), ctx.ip(), Form.required(ctx, "sha256"));
        try {
            decide(ctx, asker, reading.meeting().date());
            ctx.redirect(reading.meeting().address("publication"), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, refused.getMessage());
        }
    }

    private void decide(Context ctx, Asker asker, String meeting) {
        switch (Form.field(ctx, "change")) {
            case "agree" -> publication.agree(asker, meeting);
            case "take-back" -> publication.takeBack(asker, meeting);
            case "notice" -> publication.giveNotice(asker, meeting);
            case "excuse" -> publication.excuse(asker, meeting, Form.required(ctx, "place"), Form.field(ctx, "reason"));
            case "withdraw" -> publication.withdraw(asker, meeting, Form.field(ctx, "reason"));
            default -> throw new BadRequestResponse("There is no such step of publication.");
        }
    }

    private void show(Context ctx, String complaint) {
        Reading reading = readings.of(ctx);
        Templates.show(
                ctx,
                PublicationPage.of(
                        reading,
                        publication.standing(reading.meeting().date()),
                        house.board().zone(),
                        complaint));
    }
}
