// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.clerk.Clerk;

/** Leads from the addresses that a meeting had before it was rescheduled to those it has now. */
final class FormerAddress {
    //    /2026-01-21/Ant | /2026-01-21.txt | /api/v1/agendas/2026-01-21/text
    private static final Pattern OF_MEETING =
            Pattern.compile("(?<head>/|/api/v1/agendas/)(?<name>\\d{4}-\\d\\d-\\d\\d(-\\d)?)(?<rest>([/.].*)?)");

    private final Clerk clerk;

    FormerAddress(House house) {
        this.clerk = house.clerk();
    }

    /** Whoever may use the old address is told the new one; what was sent is to be sent there again. */
    void lead(Context ctx) {
        Matcher address = OF_MEETING.matcher(ctx.req().getRequestURI());
        if (address.matches()) {
            clerk.dates().nowCalled(address.group("name")).ifPresent(name -> {
                String query = Optional.ofNullable(ctx.queryString())
                        .map(asked -> "?" + asked)
                        .orElse("");
                ctx.redirect(
                        address.group("head") + name + address.group("rest") + query, HttpStatus.PERMANENT_REDIRECT);
                ctx.skipRemainingHandlers();
            });
        }
    }
}
