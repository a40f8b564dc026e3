// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.board.Board;
import org.docket.clerk.Cabinet;
import org.docket.clerk.Clerk;
import org.docket.clerk.Sight;
import org.docket.committees.Calendar.Sitting;
import org.docket.edit.AddSitting;
import org.docket.edit.CalendarChange;
import org.docket.edit.DropSitting;
import org.docket.edit.MoveSitting;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Revision;

/** The calendar of meetings. */
final class CalendarPages {
    private final Clerk clerk;
    private final Cabinet cabinet;
    private final Board board;
    private final Clock clock;

    CalendarPages(House house) {
        this.clerk = house.clerk();
        this.board = house.board();
        this.clock = house.clock().withZone(board.zone());
        this.cabinet = Cabinet.of(clerk, board, house.clock());
    }

    void show(Context ctx) {
        Templates.show(ctx, page(ctx, Typing.NOTHING));
    }

    /** Adds, moves or drops a meeting. */
    void change(Context ctx) {
        try {
            cabinet.change(Visitor.viewer(ctx), asked(ctx));
            ctx.redirect("/calendar", HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(ctx, Typing.of(ctx, refused.getMessage())));
        }
    }

    private CalendarChange asked(Context ctx) {
        return switch (Form.field(ctx, "change")) {
            case "add" -> new AddSitting(sitting(ctx));
            case "move" -> new MoveSitting(day(ctx, "from"), sitting(ctx));
            case "drop" -> new DropSitting(day(ctx, "from"));
            default -> throw new BadRequestResponse("There is no such change of the calendar.");
        };
    }

    private Sitting sitting(Context ctx) {
        Optional<LocalTime> time = filled(ctx, "time").map(CalendarPages::time);
        return new Sitting(day(ctx, "day"), time, filled(ctx, "zone"));
    }

    private static LocalTime time(String time) {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException noTime) {
            throw new Refused("\"" + time + "\" is no time; write 19:30.");
        }
    }

    private static LocalDate day(Context ctx, String field) {
        try {
            return LocalDate.parse(Form.field(ctx, field).strip());
        } catch (DateTimeException noDay) {
            throw new Refused("\"" + Form.field(ctx, field) + "\" is no day; write 2026-04-01.");
        }
    }

    private static Optional<String> filled(Context ctx, String field) {
        return Optional.of(Form.field(ctx, field).strip()).filter(value -> !value.isEmpty());
    }

    private CalendarPage page(Context ctx, Typing typing) {
        Person viewer = Visitor.viewer(ctx);
        Set<String> agendas = clerk.meetings().stream().map(Revision::meeting).collect(Collectors.toSet());
        CalendarPage page = CalendarPage.of(Frame.of(ctx, "Calendar"), cabinet.calendar(), board, LocalDate.now(clock));
        return page.with(agendas, typing)
                .seenBy(
                        viewer.may(Right.KEEP_COMMITTEES),
                        Sight.of(viewer, board).isWhole());
    }
}
