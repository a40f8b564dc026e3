// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.clerk.Dates.Asker;
import org.docket.clerk.Planner;
import org.docket.edit.Refused;
import org.docket.planning.NextAgenda;

/** Makes the next agenda, lets it be read and changed, and posts it. */
final class NextPages {
    private final Planner planner;
    private final Board board;

    NextPages(House house) {
        this.planner = Planner.of(house.clerk());
        this.board = house.board();
    }

    void form(Context ctx) {
        Optional<LocalDate> chosen = day(ctx.queryParam("day"));
        NextAgenda next = planner.next(Visitor.viewer(ctx), chosen);
        Templates.show(ctx, page(ctx, next, chosen.isPresent(), next.text()));
    }

    /** Checks or posts what was typed; what is not taken comes back. */
    void send(Context ctx) {
        String typed = Form.required(ctx, "text");
        switch (Form.field(ctx, "change")) {
            case "check" -> Templates.show(ctx, again(ctx, typed));
            case "post" -> post(ctx, typed);
            default -> throw new BadRequestResponse("There is no such change of a next agenda.");
        }
    }

    private void post(Context ctx, String typed) {
        try {
            String meeting = planner.post(new Asker(Visitor.viewer(ctx), ctx.ip()), typed)
                    .meeting();
            ctx.redirect("/" + meeting + "/", HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, again(ctx, typed).refused(refused.getMessage()));
        }
    }

    private NextPage again(Context ctx, String typed) {
        Optional<LocalDate> chosen = day(ctx.formParam("day"));
        return page(ctx, planner.next(Visitor.viewer(ctx), chosen), chosen.isPresent(), typed);
    }

    private NextPage page(Context ctx, NextAgenda next, boolean chosen, String text) {
        Agenda agenda = Agenda.parse(text, board);
        NextPage page = NextPage.of(Frame.of(ctx, "Next agenda"), next, chosen, agenda);
        return agenda.date().filter(planner::exists).map(page::there).orElse(page);
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.ofNullable(day).filter(word -> !word.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw new BadRequestResponse("The field \"day\" is no day such as 2026-01-21.");
        }
    }
}
