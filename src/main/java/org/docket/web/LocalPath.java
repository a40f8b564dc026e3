// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Where a form sends its reader next: a place of this site and no other. */
final class LocalPath {
    private LocalPath() {}

    static String of(String to) {
        boolean isHere =
                to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return isHere ? to : "/";
    }

    /** What this very request asks for, with what stands behind the question mark. */
    static String asked(Context ctx) {
        return of(ctx.path()
                + Optional.ofNullable(ctx.queryString())
                        .map(query -> '?' + query)
                        .orElse(""));
    }

    /** Sends the reader to the place that the address or the form asks for. */
    static void follow(Context ctx) {
        String to = Optional.ofNullable(ctx.queryParam("to")).orElse(Form.field(ctx, "to"));
        ctx.redirect(of(to), HttpStatus.SEE_OTHER);
    }

    /** The page of this site from which a form was sent, where the browser tells. */
    static Optional<String> before(Context ctx) {
        String host = "://" + ctx.host() + "/";
        return Optional.ofNullable(ctx.header("Referer"))
                .filter(page -> page.contains(host))
                .map(page -> of(page.substring(page.indexOf(host) + host.length() - 1)));
    }
}
