// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.docket.edit.Refused;
import org.docket.mail.AfterMeeting;
import org.docket.people.Right;

/** What those who report are told after the meeting: looked at, ticked, and sent once. */
final class FeedbackPages {
    private static final String DONE = "sent";

    private final AfterMeeting afterMeeting;
    private final Readings readings;

    FeedbackPages(House house, Readings readings) {
        this.afterMeeting = new AfterMeeting(house.mailroom(), house.clerk());
        this.readings = readings;
    }

    void show(Context ctx) {
        Optional<Integer> done = Optional.ofNullable(ctx.queryParam(DONE))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf);
        Templates.show(ctx, page(readings.of(ctx), done, ""));
    }

    /** Sends what is ticked. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        Set<String> items = new HashSet<>(ctx.formParams("item"));
        try {
            int sent = afterMeeting.send(reading.reader(), reading.meeting().date(), items);
            ctx.redirect(reading.meeting().address("feedback?" + DONE + "=" + sent), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(reading, Optional.empty(), refused.getMessage()));
        }
    }

    private FeedbackPage page(Reading reading, Optional<Integer> done, String complaint) {
        Frame frame = Frame.of(reading, "Feedback", "");
        String meeting = reading.meeting().date();
        boolean time = afterMeeting.isTime(meeting);
        boolean sends = time && reading.reader().may(Right.KEEP_NOTES);
        return new FeedbackPage(frame, afterMeeting.entries(meeting), time, sends, done, complaint);
    }
}
