// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.docket.clerk.PassageComments;
import org.docket.clerk.PassageComments.Saying;
import org.docket.edit.Refused;
import org.docket.minutes.Quote;
import org.docket.people.Person;

/** What is said of passages of draft minutes: said, settled, opened again, withdrawn. */
final class MinutesCommentPages {
    private final House house;
    private final Readings readings;
    private final PassageComments comments;

    MinutesCommentPages(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
        this.comments = PassageComments.of(house.clerk(), house.clock());
    }

    void change(Context ctx) {
        Reading reading = readings.of(ctx);
        try {
            int number = change(ctx, reading.reader(), reading.meeting().date());
            ctx.redirect(reading.meeting().address("minutes") + "#c" + number, HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            MinutesPage page = MinutesPage.of(house, reading);
            boolean said = Form.field(ctx, "change").equals("say");
            Templates.show(
                    ctx, said ? page.asking(asked(ctx, refused.getMessage())) : page.refused(refused.getMessage(), ""));
        }
    }

    private int change(Context ctx, Person who, String meeting) {
        String change = Form.field(ctx, "change");
        if (change.equals("say")) {
            Quote passage = new Quote(number(ctx, "line"), Form.required(ctx, "quote"));
            Saying saying = new Saying(Form.required(ctx, "sha256"), passage, Form.required(ctx, "text"));
            return comments.say(who, meeting, saying);
        }
        int number = number(ctx, "number");
        switch (change) {
            case "settle" -> comments.settle(who, meeting, number, Form.field(ctx, "reason"));
            case "reopen" -> comments.reopen(who, meeting, number);
            case "withdraw" -> comments.withdraw(who, meeting, number);
            default -> throw new BadRequestResponse("There is no such change of comments.");
        }
        return number;
    }

    private static RecordSheet.Asked asked(Context ctx, String reason) {
        return new RecordSheet.Asked(number(ctx, "line"), Form.field(ctx, "quote"), Form.field(ctx, "text"), reason);
    }

    private static int number(Context ctx, String field) {
        return RevisionPages.parse(Form.required(ctx, field))
                .orElseThrow(() -> new BadRequestResponse("The field \"" + field + "\" is no number."));
    }
}
