// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Set;

/** Looks at every request before anything else does: who sent it, from where, and whether they may. */
final class Guard {
    private static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private final House house;
    private final SessionCookie cookie;
    private final SameOrigin origin;

    Guard(House house) {
        this.house = house;
        this.cookie = new SessionCookie(house.isSecure());
        this.origin = new SameOrigin(house.url());
    }

    void add(RoutesConfig routes) {
        routes.before(this::lookAt);
        routes.beforeMatched(this::requireAccess);
    }

    private void lookAt(Context ctx) {
        Headers.set(ctx);
        if (OVERRIDES.stream().anyMatch(header -> ctx.header(header) != null)) {
            throw new BadRequestResponse("A request's method cannot be overridden.");
        }
        BodyLimit.check(ctx);
        origin.check(ctx, Visitor.lookUp(ctx, house, cookie));
    }

    /** An address that does not say who may use it is for nobody. */
    private void requireAccess(Context ctx) {
        Set<RouteRole> roles = ctx.routeRoles();
        if (roles.contains(Access.ANYONE)) {
            return;
        }
        var person = Visitor.of(ctx).person().orElseThrow(UnauthorizedResponse::new);
        PassBounds.require(ctx);
        if (roles.stream().noneMatch(role -> role instanceof Access access && access.isFor(person, house.board()))) {
            throw new ForbiddenResponse("Your roles do not let you do this.");
        }
    }
}
