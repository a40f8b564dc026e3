// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.docket.agenda.Agenda;
import org.docket.clerk.Clerk;
import org.docket.clerk.Marking;
import org.docket.clerk.MeetingBook;
import org.docket.json.Malformed;
import org.docket.meeting.Disputed;

/** The chair's view of a meeting, where it is said what the meeting is at, and what directors say is wrong. */
final class ChairPages {
    private final House house;
    private final Clerk clerk;
    private final Readings readings;
    private final MeetingBook book;
    private final Marking marking;

    ChairPages(House house, Readings readings) {
        this.house = house;
        this.clerk = house.clerk();
        this.readings = readings;
        this.book = MeetingBook.of(house.clerk(), house.clock());
        this.marking = Marking.of(house.clerk(), house.clock());
    }

    /** The address says of which revision the order is, so that a page that is open keeps it. */
    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        int newest = reading.meeting().revision();
        Optional<Integer> made = Optional.ofNullable(ctx.queryParam("at"))
                .flatMap(RevisionPages::parse)
                .filter(number -> number <= newest);
        if (made.isEmpty()) {
            ctx.redirect(reading.meeting().address("chair?at=" + newest), HttpStatus.FOUND);
            return;
        }
        String meeting = reading.meeting().date();
        Agenda then = clerk.agenda(reading.reader(), meeting, made.get());
        List<Need> before = Need.of(then, book.consents(meeting, made.get()));
        List<Need> now = Need.of(reading.agenda(), clerk.consents(meeting));
        Templates.show(
                ctx,
                ChairPage.of(
                        reading,
                        NeedsTime.of(then, before, reading.agenda(), now),
                        Course.of(reading, house.clock().instant()),
                        book.quorum(meeting)));
    }

    /** The meeting is at another item. */
    void mark(Context ctx) {
        marking.set(Visitor.viewer(ctx), Meetings.date(ctx), Form.target(ctx, Form.required(ctx, "item")));
        LocalPath.follow(ctx);
    }

    /** A director says that something is written down wrongly. */
    void dispute(Context ctx) throws Malformed {
        Disputed dispute = new Disputed(about(ctx), Form.required(ctx, "words").strip(), false);
        String id = UUID.randomUUID().toString();
        book.write(
                Visitor.viewer(ctx), Meetings.date(ctx), new MeetingBook.Sent(id, Optional.empty(), around -> dispute));
        LocalPath.follow(ctx);
    }

    private static int about(Context ctx) {
        String number = Form.required(ctx, "about");
        if (number.equals("0")) {
            return 0;
        }
        return RevisionPages.parse(number)
                .orElseThrow(() -> new BadRequestResponse("The field \"about\" is no number of an act."));
    }
}
