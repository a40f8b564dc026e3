// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.util.Optional;
import java.util.Set;
import org.docket.auth.NoAccount;
import org.docket.auth.TooMany;
import org.docket.clerk.NoMeeting;
import org.docket.clerk.NotAllowed;
import org.docket.clerk.Wordless;
import org.docket.edit.Refused;
import org.docket.json.Answer;
import org.docket.json.Malformed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into an answer: a page for browsers, a problem in JSON for programs. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int WRONG_METHOD = 405;
    private static final Set<Integer> HIDING = Set.of(NOT_FOUND, WRONG_METHOD);

    private Errors() {}

    static void add(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (answer, ctx) -> show(ctx, problem(answer, ctx)));
        routes.exception(Malformed.class, (malformed, ctx) -> show(ctx, Problem.of(400, malformed.getMessage())));
        routes.exception(NotAllowed.class, (notAllowed, ctx) -> show(ctx, Problem.of(403, notAllowed.getMessage())));
        routes.exception(NoAccount.class, (nobody, ctx) -> show(ctx, Problem.of(404, nobody.getMessage() + ".")));
        routes.exception(NoMeeting.class, (noMeeting, ctx) -> show(ctx, Problem.of(404, noMeeting.getMessage())));
        routes.exception(Refused.class, (refused, ctx) -> show(ctx, Problem.of(409, refused.getMessage())));
        routes.exception(TooMany.class, (tooMany, ctx) -> {
            ctx.header("Retry-After", String.valueOf(tooMany.retryAfter().toSeconds() + 1));
            show(ctx, Problem.of(429, tooMany.getMessage()));
        });
        Unsaved.add(routes);
        routes.exception(ServletException.class, (broken, ctx) -> show(ctx, BodyLimit.problem(broken)));
        routes.exception(Exception.class, (bug, ctx) -> {
            LOG.error("{} failed", RequestLog.address(ctx), Wordless.of(bug));
            show(ctx, Problem.of(500, "Something went wrong here. It has been written down; nothing was changed."));
        });
    }

    /** Who is not signed in is not told which addresses there are. */
    private static Problem problem(HttpResponseException answer, Context ctx) {
        boolean hidden =
                HIDING.contains(answer.getStatus()) && Visitor.of(ctx).person().isEmpty();
        int status = hidden ? UNAUTHORIZED : answer.getStatus();
        return switch (status) {
            case UNAUTHORIZED -> Problem.of(status, "Sign in first.");
            case WRONG_METHOD -> Problem.of(status, "This address does not take this method.");
            case NOT_FOUND -> Problem.of(status, detail(answer, "There is nothing at this address."));
            case 413 ->
                Problem.of(status, "This is more than " + (BodyLimit.BYTES >> 20) + " MB, the most taken here.");
            default -> Problem.of(status, detail(answer, "This request cannot be answered."));
        };
    }

    /** The sentence somebody here wrote; the framework's own are names of the status. */
    private static String detail(HttpResponseException answer, String otherwise) {
        String message = Optional.ofNullable(answer.getMessage()).orElse("");
        return message.endsWith(".") ? message : otherwise;
    }

    static void show(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.header("Cache-Control", "no-store");
        if (problem.status() == BodyLimit.TOO_LARGE) {
            BodyLimit.readOver(ctx);
        }
        if (problem.status() == UNAUTHORIZED) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        if (!wantsPage(ctx)) {
            ctx.result(Answer.problem(problem.status(), problem.title(), problem.detail())
                    .print());
            ctx.contentType("application/problem+json");
        } else if (problem.status() == UNAUTHORIZED) {
            Templates.show(ctx, new SignInPage(Frame.of(ctx, "Sign in"), LocalPath.asked(ctx), ""));
        } else {
            Templates.show(ctx, new ErrorPage(Frame.of(ctx, problem.title()), problem));
        }
    }

    static boolean wantsPage(Context ctx) {
        String accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
        return !ctx.path().startsWith(Site.API) && accept.contains("text/html");
    }
}
