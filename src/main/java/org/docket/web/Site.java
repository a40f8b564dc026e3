// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;
import static org.docket.web.Access.READER;
import static org.docket.web.Access.SIGNED_IN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** The site map: every address, what answers there, and who may use it. */
final class Site {
    static final String API = "/api/";

    private final House house;

    Site(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes) {
        SignIn signIn = new SignIn(house);

        page(routes, "/health", ctx -> ctx.result("ok"), ANYONE);
        page(routes, "/sign-in", signIn::form, ANYONE);
        routes.post("/sign-in", signIn::enter, ANYONE);
        routes.post("/sign-out", signIn::leave, SIGNED_IN);

        page(routes, "/", ctx -> ctx.result("Docket"), READER);
    }

    /** What may be got may be asked about: HEAD answers as GET does, to the same people. */
    private static void page(RoutesConfig routes, String path, Handler handler, Access who) {
        routes.get(path, handler, who);
        routes.head(path, handler, who);
    }
}
