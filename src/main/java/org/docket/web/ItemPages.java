// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Admission;
import org.docket.clerk.Clerk;

/** The page of an item, on each of the ways that lead to it, and what changed in it since somebody approved it. */
final class ItemPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.ENGLISH);
    private static final String FORMATTED = "formatted";
    private static final int LONG = (int) Duration.ofDays(365).toSeconds();

    private final House house;
    private final Clerk clerk;
    private final Readings readings;
    private final boolean secure;
    private final ZoneId zone;
    private final Withdrawals withdrawals;

    ItemPages(House house, Readings readings) {
        this.house = house;
        this.clerk = house.clerk();
        this.readings = readings;
        this.secure = house.isSecure();
        this.zone = house.board().zone();
        this.withdrawals = new Withdrawals(house);
    }

    Handler on(Walk walk) {
        return ctx -> {
            Reading reading = readings.of(ctx);
            Item item = Readings.item(ctx, reading);
            Templates.show(
                    ctx, ItemPage.of(reading, item, walk, isFormatted(ctx)).with(around(ctx, reading, item)));
        };
    }

    private Around around(Context ctx, Reading reading, Item item) {
        return new Around(
                Readings.audience(ctx, reading, item),
                Since.of(clerk, reading, item),
                filed(reading, item),
                Offer.of(clerk, reading, item),
                Reply.of(house, reading, item),
                withdrawals.areOpenTo(reading, item),
                MinutesDraftNote.of(house, reading, item));
    }

    /** By whom and when a text was filed, for those who read it. */
    private String filed(Reading reading, Item item) {
        return item.text().isBlank() || item.approved().isEmpty()
                ? ""
                : clerk.filed(reading.meeting().date(), item.id())
                        .map(revision -> reading.names().ofId(revision.who()) + ", "
                                + MOMENT.format(revision.when().atZone(zone)))
                        .orElse("");
    }

    /** The page once more, with what was typed and why it was refused; what was typed alone where the item has gone. */
    static void again(Context ctx, Reading reading, String reason) {
        ctx.status(HttpStatus.CONFLICT);
        Optional<Item> item = reading.agenda().item(Form.field(ctx, "item"));
        if (item.isPresent()) {
            ItemPage page = ItemPage.of(reading, item.get(), Walk.AGENDA, isFormatted(ctx))
                    .with(Around.of(item.get())
                            .mailedTo(Readings.audience(ctx, reading, item.get()))
                            .of(Readings.minutes(ctx, reading, item.get())));
            Templates.show(ctx, page.refused(Refusal.of(ctx, reason)));
        } else {
            Problem problem = Problem.of(HttpStatus.CONFLICT.getCode(), reason);
            Templates.show(ctx, UnsavedPage.of(Frame.of(ctx, "Not taken"), problem, ctx));
        }
    }

    /** Lets a text that was filed late count as filed in time, or no more. */
    void admit(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        boolean admitted = Form.field(ctx, "admit").equals("yes");
        clerk.admit(
                reading.reader(),
                reading.meeting().date(),
                new Admission(Form.target(ctx, item.id()), admitted, ctx.ip()));
        LocalPath.follow(ctx);
    }

    /** What has changed in an item since a revision. */
    void since(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        int number = RevisionPages.number(ctx);
        Item before = clerk.agenda(reading.reader(), reading.meeting().date(), number).items().stream()
                .filter(other -> other.kind() == item.kind() && other.title().equals(item.title()))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("This item was not on the agenda then."));
        Templates.show(ctx, DifferencePage.since(reading, item, number, before));
    }

    /** Remembers how this reader wants to see reports. */
    void setFormatted(Context ctx) {
        String wanted = Form.field(ctx, FORMATTED).equals("yes") ? "yes" : "no";
        ctx.cookie(new Cookie(FORMATTED, wanted, "/", LONG, secure, true, null, SameSite.LAX));
        LocalPath.follow(ctx);
    }

    static boolean isFormatted(Context ctx) {
        return Optional.ofNullable(ctx.cookie(FORMATTED)).filter("yes"::equals).isPresent();
    }
}
