// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.edit.WithdrawItem;
import org.docket.json.Sent;
import org.docket.people.Right;

/** Withdraws an item with a reason, or puts back what it said; its heading stays either way. */
final class WithdrawalPages {
    private final Clerk clerk;
    private final Readings readings;
    private final Withdrawals withdrawals;

    WithdrawalPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.readings = readings;
        this.withdrawals = new Withdrawals(house);
    }

    void form(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        if (!reading.may(Right.FILE)) {
            throw new ForbiddenResponse("You may not " + Right.FILE.deed() + ".");
        }
        if (!withdrawals.areOpenTo(reading, item)) {
            throw new Refused("\"" + item.title() + "\" cannot be withdrawn: only resolutions, discussion items "
                    + "and reports out of cycle can.");
        }
        Templates.show(ctx, page(reading, item));
    }

    private WithdrawalPage page(Reading reading, Item item) {
        boolean withdrawn = WithdrawItem.isWithdrawn(item);
        return WithdrawalPage.of(reading, item, withdrawn ? withdrawals.before(reading, item) : Optional.empty());
    }

    /** Writes it down; refused, the form comes back with what was typed. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        try {
            String meeting = reading.meeting().date();
            Change change = change(ctx, reading, item);
            RequestLog.tell(
                    ctx,
                    clerk.make(reading.reader(), meeting, List.of(new Sent(Optional.empty(), change)), "")
                            .revision());
            ctx.redirect(reading.address(item), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(reading, item).refused(Form.field(ctx, "reason"), refused.getMessage()));
        }
    }

    private Change change(Context ctx, Reading reading, Item item) {
        Target target = Form.target(ctx, item.id());
        return switch (Form.field(ctx, "change")) {
            case "withdraw" -> new WithdrawItem(target, Form.required(ctx, "reason"));
            case "restore" ->
                new PostReport(
                        target,
                        withdrawals
                                .before(reading, item)
                                .orElseThrow(() -> new Refused("What this item said is not known here.")));
            default -> throw new BadRequestResponse("The field \"change\" is withdraw or restore.");
        };
    }
}
