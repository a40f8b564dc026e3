// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.docket.edit.Refused;
import org.docket.mail.Summing;
import org.docket.mail.Summing.Text;

/** The summary of a meeting for the members: written, changed by a person, and sent once. */
final class SummaryPages {
    private final Summing summing;
    private final Readings readings;

    SummaryPages(House house, Readings readings) {
        this.summing = new Summing(house.mailroom(), house.clerk());
        this.readings = readings;
    }

    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        Templates.show(ctx, page(reading, summing.draft(reading.meeting().date()), ""));
    }

    /** Queues what was typed; what is refused comes back. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        Text typed = new Text(Form.required(ctx, "subject"), Form.required(ctx, "body"));
        try {
            summing.send(reading.reader(), reading.meeting().date(), typed);
            ctx.redirect(reading.meeting().address("summary"), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(reading, typed, refused.getMessage()));
        }
    }

    private SummaryPage page(Reading reading, Text text, String complaint) {
        return new SummaryPage(
                Frame.of(reading, "Summary for the members", ""),
                text,
                summing.standing(reading.meeting().date()),
                complaint);
    }
}
