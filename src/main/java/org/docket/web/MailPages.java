// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.auth.By;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.mail.Arrived;
import org.docket.mail.Ledger;
import org.docket.mail.SmtpServer;
import org.docket.people.Right;
import org.docket.store.Message;
import org.docket.store.Messages;
import org.docket.web.MailPage.Sought;

/** The ledger of mail, and what people decide of it. */
final class MailPages {
    private static final int MOST_DIGITS = 6;

    /** The field of a message in the form that arms mail. */
    private static final String CHOICE = "message-";

    private final Ledger ledger;
    private final Arrived arrived;
    private final Board board;
    private final ZoneId zone;

    MailPages(House house) {
        this.ledger = house.mailroom().ledger();
        this.board = house.board();
        this.arrived = new Arrived(house.mailroom().store(), board);
        this.zone = board.zone();
    }

    void list(Context ctx) {
        Sought sought = sought(ctx);
        Messages.Search search = search(sought);
        boolean whole = isWhole(ctx);
        Templates.show(
                ctx,
                new MailPage(
                        Frame.of(ctx, "Mail"),
                        lines(ctx, ledger.find(search)),
                        sought,
                        whole && sought.state().isEmpty() ? ledger.notMailed(search) : List.of(),
                        new MailPage.Standing(sentence(), ledger.countAsking(), whole, zone)));
    }

    void held(Context ctx) {
        HeldMailPage.State state =
                new HeldMailPage.State(ledger.route().server().isPresent(), ledger.isArmed(), sentence());
        boolean arms = Visitor.viewer(ctx).may(Right.ARM_MAIL);
        Templates.show(
                ctx,
                new HeldMailPage(
                        Frame.of(ctx, "Mail that waits for a decision"),
                        lines(ctx, ledger.asking()),
                        state,
                        arms,
                        ledger.place(),
                        ledger.route().postmark().link("/")));
    }

    void show(Context ctx) {
        Message message = message(ctx);
        List<org.docket.store.Event> events = ledger.events(message);
        MailLine line = new MailLine(ledger.line(message), isWhole(ctx), zone);
        Templates.show(
                ctx,
                new MessagePage(
                        Frame.of(ctx, line.title()),
                        line,
                        events,
                        line.isWhole() ? ledger.source(message) : "",
                        message.asks() && ledger.isArmed(),
                        arrived.about(message)));
    }

    void release(Context ctx) {
        ledger.release(by(ctx), message(ctx).id());
        ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
    }

    void drop(Context ctx) {
        ledger.drop(by(ctx), message(ctx).id());
        ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
    }

    void arm(Context ctx) {
        ledger.arm(by(ctx), chosen(ctx, "go"), chosen(ctx, "drop"));
        ctx.redirect("/mail/held", HttpStatus.SEE_OTHER);
    }

    void disarm(Context ctx) {
        ledger.disarm(by(ctx));
        ctx.redirect("/mail/held", HttpStatus.SEE_OTHER);
    }

    private static List<Long> chosen(Context ctx, String choice) {
        List<Long> chosen = new ArrayList<>();
        for (String field : ctx.formParamMap().keySet()) {
            if (field.matches(CHOICE + "\\d{1,18}") && Form.field(ctx, field).equals(choice)) {
                chosen.add(Long.parseLong(field.substring(CHOICE.length())));
            }
        }
        return chosen;
    }

    private static String back(Context ctx) {
        return Form.field(ctx, "to").equals("held") ? "/mail/held" : "/mail/" + ctx.pathParam("id");
    }

    private static By by(Context ctx) {
        return new By(Visitor.viewer(ctx).id(), ctx.ip());
    }

    private List<MailLine> lines(Context ctx, List<Ledger.Line> found) {
        boolean whole = isWhole(ctx);
        return found.stream().map(line -> new MailLine(line, whole, zone)).toList();
    }

    private boolean isWhole(Context ctx) {
        return Sight.of(Visitor.viewer(ctx), board).isWhole();
    }

    private Message message(Context ctx) {
        return Optional.of(ctx.pathParam("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> ledger.find(Long.parseLong(id)))
                .orElseThrow(() -> new NotFoundResponse("There is no such message."));
    }

    /** How mail stands as a whole. */
    private String sentence() {
        Optional<SmtpServer> server = ledger.route().server();
        if (server.isEmpty()) {
            return "No mail server is set, so nothing is sent: what would go is kept here.";
        } else if (!ledger.isArmed()) {
            return "Mail is not armed, so nothing is sent: an admin looks through what waits, and arms it.";
        }
        String instead = ledger.route()
                .redirect()
                .map(address -> ", all of it to " + address + " instead of those it is for")
                .orElse("");
        return "Mail is armed and goes to " + server.get() + instead + ".";
    }

    static Messages.Search search(Sought sought) {
        return new Messages.Search(
                sought.state(),
                sought.meeting(),
                sought.project(),
                sought.page() * MailPage.LENGTH,
                MailPage.LENGTH + 1);
    }

    /** What is asked for; of what stands in the agenda only by those who read it. */
    Sought sought(Context ctx) {
        String page = asked(ctx, "page");
        if (!page.matches("\\d{0," + MOST_DIGITS + "}")) {
            throw new BadRequestResponse("There is no such page.");
        }
        return new Sought(
                asked(ctx, "state"),
                asked(ctx, "meeting"),
                isWhole(ctx) ? asked(ctx, "project") : "",
                page.isEmpty() ? 0 : Integer.parseInt(page));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
