// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.mail.Arrived;
import org.docket.mail.Inbox;
import org.docket.mail.Inbox.Choice;
import org.docket.people.Person;
import org.docket.store.Arrival;

/** The pages on which a person says what mail is that came in. */
final class InboxPages {
    private final Arrived arrived;
    private final Inbox inbox;
    private final Door door;
    private final Board board;

    InboxPages(House house) {
        this.board = house.board();
        this.door = house.door();
        this.arrived = new Arrived(house.mailroom().store(), board);
        this.inbox = new Inbox(house.mailroom().store(), house.clerk(), board, house.clock());
    }

    void list(Context ctx) {
        Templates.show(ctx, page(ctx));
    }

    private InboxPage page(Context ctx) {
        return new InboxPage(
                Frame.of(ctx, "Mail that came in"),
                arrived.open(InboxPage.MOST),
                arrived.countOpen(),
                arrived.done(InboxPage.MOST),
                arrived.gone(),
                door.people().stream().collect(Collectors.toMap(Person::id, Person::name)),
                board.zone());
    }

    void show(Context ctx) {
        Arrived.Mail mail = mail(ctx);
        Arrival arrival = mail.arrival();
        List<Choice> offered = inbox.choices(arrival, false);
        Frame frame = Frame.of(ctx, InboxPage.title(arrival));
        Templates.show(
                ctx, new ArrivalPage(frame, arrival, mail.text(), offered, inbox.choices(arrival, true), page(ctx)));
    }

    /** The mail as it came; nothing that opens by itself. */
    void source(Context ctx) {
        Arrival arrival = mail(ctx).arrival();
        ctx.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"mail-" + arrival.id() + ".eml\"")
                .result(arrived.raw(arrival));
    }

    void assign(Context ctx) {
        String[] place = Form.required(ctx, "report").split(" ", 2);
        if (place.length < 2) {
            throw new BadRequestResponse("Say of which report this is the text.");
        }
        inbox.assign(Visitor.viewer(ctx), mail(ctx).arrival().id(), new Choice(place[0], place[1], ""));
        ctx.redirect("/mail/inbox", HttpStatus.SEE_OTHER);
    }

    void dismiss(Context ctx) {
        inbox.dismiss(Visitor.viewer(ctx), mail(ctx).arrival().id());
        ctx.redirect("/mail/inbox", HttpStatus.SEE_OTHER);
    }

    private Arrived.Mail mail(Context ctx) {
        return Optional.of(ctx.pathParam("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> arrived.find(Long.parseLong(id)))
                .orElseThrow(() -> new NotFoundResponse("There is no such mail, or it is not kept any more."));
    }
}
