// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.docket.agenda.Item;
import org.docket.clerk.AtOnce;
import org.docket.clerk.Clerk;
import org.docket.clerk.Committed;
import org.docket.clerk.Made;
import org.docket.clerk.Queue;
import org.docket.edit.Refused;
import org.docket.json.Sent;

/** What a person has decided and not committed: one change more, one taken back, all of it committed. */
final class QueuePages {
    private static final String COMMITTED = "committed";
    private static final String SAME = "same";

    private final Clerk clerk;
    private final AtOnce atOnce;
    private final Readings readings;

    QueuePages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.atOnce = new AtOnce(house.clerk());
        this.readings = readings;
    }

    void show(Context ctx) {
        Optional<String> done =
                Optional.ofNullable(ctx.queryParam(COMMITTED)).filter(number -> number.matches("\\d{1,9}"));
        boolean made = ctx.queryParam(SAME) == null;
        show(ctx, done.map(number -> new QueuePage.Done(Integer.parseInt(number), made)));
    }

    /** Queues what a form on an item's page says, or commits it at once; refused, the page shows what was typed. */
    void add(Context ctx) {
        Reading reading = readings.of(ctx);
        Form form = numbered(reading, Form.of(ctx));
        try {
            requireReason(ctx, reading, form);
            if (isAtOnce(reading, form)) {
                String meeting = reading.meeting().date();
                Made made = atOnce.commit(
                        reading.reader(), meeting, form.changes(reading.reader().initials()));
                RequestLog.tell(ctx, made.revision());
            } else {
                enqueue(reading, form);
            }
            LocalPath.follow(ctx);
        } catch (Refused refused) {
            ItemPages.again(ctx, reading, refused.getMessage());
        }
    }

    /** The form with the next number where it asks a question that has none yet. */
    static Form numbered(Reading reading, Form form) {
        Optional<Item> item = reading.agenda().item(form.target().id());
        return form.asks() && item.isPresent()
                ? form.numbered(new Sayings(reading, item.get(), Optional.empty()).nextQuestion())
                : form;
    }

    /** Who flags says why, said so before, or says that there is no comment; a flag taken back may just go up again. */
    private static void requireReason(Context ctx, Reading reading, Form form) {
        boolean silent = form.change().equals("flag")
                && form.text().isBlank()
                && !Form.field(ctx, "silent").equals("yes");
        if (silent
                && reading.agenda()
                        .item(form.target().id())
                        .filter(reading::needsReason)
                        .isPresent()) {
            throw new Refused("Say why the board should speak of this, or that you flag it without a comment.");
        }
    }

    private void enqueue(Reading reading, Form form) {
        List<Sent> changes = form.changes(reading.reader().initials()).stream()
                .map(change -> new Sent(Optional.empty(), change))
                .toList();
        clerk.enqueue(reading.reader(), reading.meeting().date(), changes);
        drop(reading, entry -> form.replaces(entry.change()));
    }

    private static boolean isAtOnce(Reading reading, Form form) {
        return reading.agenda()
                .item(form.target().id())
                .filter(reading::isAtOnce)
                .isPresent();
    }

    /** Remembers how the reader likes to commit. */
    void choose(Context ctx) {
        atOnce.choose(Visitor.viewer(ctx), Form.field(ctx, "atOnce").equals("yes"));
        ctx.redirect("/" + Meetings.date(ctx) + "/queue", HttpStatus.SEE_OTHER);
    }

    /** Takes back what was committed at once last, and shows the page it was asked from. */
    void undo(Context ctx) {
        Reading reading = readings.of(ctx);
        int number = RevisionPages.parse(Form.field(ctx, "number"))
                .orElseThrow(() -> new BadRequestResponse("The field \"number\" says which revision to take back."));
        Made made = atOnce.undo(reading.reader(), reading.meeting().date(), number);
        RequestLog.tell(ctx, made.revision());
        ctx.redirect(LocalPath.before(ctx).orElse(reading.meeting().address()), HttpStatus.SEE_OTHER);
    }

    /** Takes one change out, if it still is the one that the page showed. */
    void remove(Context ctx) {
        Reading reading = readings.of(ctx);
        reading.queue().stream()
                .filter(queued -> Form.field(ctx, "number").equals(String.valueOf(queued.number())))
                .filter(queued -> queued.is(Form.field(ctx, "kind")))
                .filter(queued -> queued.item().equals(Form.field(ctx, "item")))
                .findFirst()
                .ifPresent(queued -> drop(reading, entry -> entry.change().equals(queued.change())));
        LocalPath.follow(ctx);
    }

    /** Commits; where nothing applies the queue is shown with the reasons. */
    void commit(Context ctx) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        Committed committed = clerk.commit(reading.reader(), meeting, Form.field(ctx, "message"));
        RequestLog.tell(ctx, committed.revision());
        if (committed.applied().isEmpty()) {
            ctx.status(committed.kept().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
            show(ctx, Optional.empty());
        } else {
            String to = "/" + meeting + "/queue?" + COMMITTED + "="
                    + committed.revision().number()
                    + (committed.changed() ? "" : "&" + SAME + "=yes");
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context ctx, Optional<QueuePage.Done> done) {
        Reading reading = readings.of(ctx);
        Queue queue = clerk.queue(reading.reader(), reading.meeting().date());
        Templates.show(ctx, QueuePage.of(reading, queue, done));
    }

    private void drop(Reading reading, Predicate<Queue.Entry> which) {
        String meeting = reading.meeting().date();
        List<Sent> others = new ArrayList<>();
        Queue queue = clerk.queue(reading.reader(), meeting);
        queue.entries().stream()
                .filter(which.negate())
                .forEach(entry -> others.add(new Sent(entry.id(), entry.change())));
        if (others.size() < queue.size()) {
            clerk.replaceQueue(reading.reader(), meeting, others);
        }
    }
}
