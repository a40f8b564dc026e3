// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a browser change something only from a page of this very site. */
record SameOrigin(Optional<URI> url) {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Pattern LOOPBACK = Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    /** A token is never sent by a browser on its own, a cookie is. */
    void check(Context ctx, Visitor visitor) {
        if (isSafe(ctx) || visitor.way() == Visitor.Way.TOKEN) {
            return;
        }
        Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        boolean fromHere = site.map(where -> where.equals("same-origin") || where.equals("none"))
                .or(() -> origin.map(where -> isOwn(where, ctx)))
                .orElse(visitor.way() == Visitor.Way.NONE);
        if (!fromHere) {
            throw new ForbiddenResponse("This request does not come from a page of this site.");
        }
    }

    /** Whether a request of this method changes nothing. */
    static boolean isSafe(Context ctx) {
        return SAFE.contains(ctx.method());
    }

    /** Where people reach it, or, on this very machine and where that is not told, what the browser asked for. */
    private boolean isOwn(String origin, Context ctx) {
        String asked = "http://" + ctx.host();
        boolean counts = url.isEmpty() || LOOPBACK.matcher(asked).matches();
        return url.filter(place -> origin.equalsIgnoreCase(origin(place))).isPresent()
                || counts && origin.equalsIgnoreCase(asked);
    }

    private static String origin(URI place) {
        return place.getScheme() + "://" + place.getRawAuthority();
    }
}
