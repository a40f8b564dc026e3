// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.auth.By;
import org.docket.auth.Door;
import org.docket.auth.GuestPasses;
import org.docket.auth.Unfilled;
import org.docket.people.Person;
import org.docket.store.Pass;

/** Guest passes: the list from which they are made and revoked, and the link that lets in. */
final class GuestPages {
    private final Door door;
    private final GuestPasses passes;
    private final Readings readings;
    private final SessionCookie cookie;
    private final Optional<URI> url;

    GuestPages(House house, Readings readings) {
        this.door = house.door();
        this.passes = house.door().passes(house.board().zone());
        this.readings = readings;
        this.cookie = new SessionCookie(house.isSecure());
        this.url = house.url();
    }

    void list(Context ctx) {
        show(ctx, Optional.empty(), "");
    }

    void make(Context ctx) {
        try {
            String secret = passes.make(
                    by(ctx), Meetings.date(ctx), Form.required(ctx, "name").strip());
            String place = url.map(URI::toString).orElse("http://" + ctx.host()).replaceAll("/+$", "");
            show(ctx, Optional.of(place + "/guest/" + secret), "");
        } catch (Unfilled refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, Optional.empty(), refused.getMessage());
        }
    }

    void revoke(Context ctx) {
        RevisionPages.parse(Form.required(ctx, "number"))
                .ifPresent(number -> passes.revoke(by(ctx), Meetings.date(ctx), number));
        ctx.redirect("/" + Meetings.date(ctx) + "/guests", HttpStatus.SEE_OTHER);
    }

    /** To look at the link changes nothing, so that whatever fetches links ahead does not come in. */
    void greet(Context ctx) {
        Optional<Pass> pass = passes.good(ctx.pathParam("secret"));
        if (pass.isEmpty()) {
            ctx.status(HttpStatus.GONE);
        }
        String title = pass.isEmpty() ? "This guest pass is over" : "Guest pass";
        Templates.show(
                ctx,
                new GuestPage(
                        Frame.of(ctx, title),
                        pass.map(Pass::name).orElse(""),
                        pass.map(found -> Meeting.dayInWords(found.meeting())).orElse(""),
                        ctx.path()));
    }

    void enter(Context ctx) {
        String secret = ctx.pathParam("secret");
        Optional<Pass> pass = passes.good(secret);
        if (pass.isEmpty()) {
            greet(ctx);
            return;
        }
        cookie.of(ctx).filter(known -> !GuestPasses.isOne(known)).ifPresent(door::signOut);
        cookie.give(ctx, secret);
        ctx.redirect("/" + pass.get().meeting() + "/", HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, Optional<String> made, String refused) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        Map<String, String> people = door.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        Templates.show(
                ctx,
                new GuestsPage(
                        Frame.of(reading, "Guest passes", ""),
                        passes.of(meeting),
                        people,
                        passes.isOpen(meeting),
                        made,
                        refused,
                        refused.isEmpty() ? "" : Form.field(ctx, "name")));
    }

    private static By by(Context ctx) {
        return new By(Visitor.viewer(ctx).id(), ctx.ip());
    }
}
