// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lets a browser change something only from a page of this very site. */
record SameOrigin(Optional<URI> url) {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    /** A token is never sent by a browser on its own, a cookie is. */
    void check(Context ctx, Visitor visitor) {
        if (SAFE.contains(ctx.method()) || visitor.way() == Visitor.Way.TOKEN) {
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

    private boolean isOwn(String origin, Context ctx) {
        String own = url.map(SameOrigin::origin).orElse("http://" + ctx.host());
        return origin.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT));
    }

    private static String origin(URI place) {
        return place.getScheme() + "://" + place.getRawAuthority();
    }
}
