// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import org.docket.store.Busy;
import org.docket.store.CannotWrite;
import org.docket.store.Damaged;
import org.docket.store.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when the disk or the database is at fault: what was typed comes back, to be sent again. */
final class Unsaved {
    private static final Logger LOG = LoggerFactory.getLogger(Unsaved.class);
    private static final int RETRY_LOCKED = 5;
    private static final int RETRY_DISK = 60;

    private Unsaved() {}

    static void add(RoutesConfig routes) {
        routes.exception(CannotWrite.class, (cannot, ctx) -> {
            boolean full = cannot.trouble() == Trouble.FULL;
            HttpStatus status = full ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE;
            answer(ctx, Problem.of(status.getCode(), cannot.getMessage() + " Nothing was changed."), RETRY_DISK);
        });
        routes.exception(
                Busy.class, (busy, ctx) -> answer(ctx, unavailable(busy.getMessage() + " Try again."), RETRY_LOCKED));
        routes.exception(Damaged.class, (damaged, ctx) -> {
            LOG.error("{} failed: {}", RequestLog.address(ctx), damaged.getMessage());
            answer(ctx, unavailable("This cannot be read: the database is damaged on the disk."), RETRY_DISK);
        });
    }

    private static Problem unavailable(String sentence) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE.getCode(), sentence);
    }

    private static void answer(Context ctx, Problem problem, int retryAfter) {
        ctx.header("Retry-After", String.valueOf(retryAfter));
        Errors.show(ctx, problem);
        keep(ctx, problem);
    }

    /** Shows what was typed in place of an error alone, to whoever sent a form from a page. */
    static void keep(Context ctx, Problem problem) {
        if (Errors.wantsPage(ctx)
                && ctx.method() == HandlerType.POST
                && !ctx.formParamMap().isEmpty()) {
            UnsavedPage page = UnsavedPage.of(Frame.of(ctx, "Not saved"), problem, ctx);
            if (page.fields().stream().noneMatch(UnsavedPage.Field::isSecret)) {
                Templates.show(ctx, page);
            }
        }
    }
}
