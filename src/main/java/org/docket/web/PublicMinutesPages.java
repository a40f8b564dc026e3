// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.mail.Postmark;
import org.docket.publish.CalendarFeed;
import org.docket.publish.Feed;
import org.docket.publish.MeetingEvents;
import org.docket.publish.Passages;
import org.docket.publish.PublicMinutes;
import org.docket.publish.PublicText;
import org.docket.store.Sha256;

/** Published minutes, for anybody: by year, by meeting, as text, as a feed, and as a calendar. */
final class PublicMinutesPages {
    static final String ROOT = "/minutes/";

    private static final int GONE = 410;
    private static final String FOR_ALL = "public, no-cache";
    private static final Problem NOT_THERE = Problem.of(404, "No published minutes have this address.");

    private final PublicMinutes minutes;
    private final Board board;
    private final Postmark postmark;
    private final MeetingEvents events;

    PublicMinutesPages(House house) {
        this.board = house.board();
        this.postmark = house.mailroom().outbox().postmark();
        this.minutes = new PublicMinutes(house.mailroom().store());
        this.events = new MeetingEvents(house.mailroom().store(), board, postmark::link);
    }

    void shelf(Context ctx) {
        Templates.show(ctx, ShelfPage.of(leaf(ctx, "Published minutes"), minutes.all()));
    }

    void year(Context ctx) {
        Optional<YearPage> page = ctx.pathParam("year").matches("\\d{4}")
                ? YearPage.of(
                        leaf(ctx, "Minutes of " + ctx.pathParam("year")),
                        Integer.parseInt(ctx.pathParam("year")),
                        minutes.all())
                : Optional.empty();
        page.ifPresentOrElse(found -> Templates.show(ctx, found), () -> Errors.show(ctx, NOT_THERE));
    }

    /** The page of a meeting, or its text, by the end of the name. */
    void sheet(Context ctx) {
        String file = ctx.pathParam("file");
        int dot = file.lastIndexOf('.');
        List<PublicText> all = minutes.all();
        Optional<PublicText> text = all.stream()
                .filter(one -> dot > 0 && isNamed(one, file.substring(0, dot)))
                .filter(one -> String.valueOf(one.year()).equals(ctx.pathParam("year")))
                .findFirst();
        if (text.isEmpty() || !file.endsWith(".txt") && !file.endsWith(".html")) {
            Errors.show(ctx, NOT_THERE);
            return;
        }
        if (text.get().isWithdrawn()) {
            ctx.status(GONE);
        }
        if (file.endsWith(".txt")) {
            send(ctx, minutes.bytes(text.get()), "text/plain;charset=utf-8");
        } else {
            Templates.show(ctx, page(leaf(ctx, text.get().title()), text.get(), all));
        }
    }

    /** By the name of today, or by that of the file it came in. */
    private static boolean isNamed(PublicText text, String name) {
        return List.of(name, name + ".txt").contains(text.published().file())
                || text.name().equals(name);
    }

    private SheetPage page(Leaf leaf, PublicText text, List<PublicText> all) {
        return SheetPage.of(
                leaf, text, text.isWithdrawn() ? List.of() : Passages.of(Utf8.decode(minutes.bytes(text)), board), all);
    }

    void feed(Context ctx) {
        String domain = postmark.domain();
        Feed feed = new Feed(board.name(), domain, postmark.link(ROOT), postmark.link(ROOT + "feed"));
        send(ctx, bytes(feed.of(minutes.all())), "application/atom+xml;charset=utf-8");
    }

    /** Planned meetings are for those who see agendas, unless the board opens its calendar. */
    void calendar(Context ctx) {
        boolean planned = board.text("calendar.public").filter("yes"::equals).isPresent()
                || Visitor.of(ctx)
                        .person()
                        .filter(person -> Sight.of(person, board).isSomething())
                        .isPresent();
        CalendarFeed feed =
                new CalendarFeed(board.shortName().orElse(board.name()), postmark.domain(), board.meetingLength());
        send(ctx, bytes(feed.of(planned ? events.all() : events.held())), "text/calendar;charset=utf-8");
        ctx.header("Cache-Control", planned ? "private, no-cache" : FOR_ALL);
    }

    /** Those who have it already are told so, unless it was withdrawn: that is said each time. */
    private static void send(Context ctx, byte[] content, String type) {
        ctx.header("Cache-Control", FOR_ALL);
        String etag = '"' + Sha256.of(content).substring(0, 20) + '"';
        if (ctx.statusCode() == GONE || !ETag.isKnown(ctx, etag)) {
            ctx.result(content).contentType(type);
        }
    }

    private Leaf leaf(Context ctx, String title) {
        return new Leaf(Optional.of(Frame.of(ctx, title)), title, ROOT, board.name());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
