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

    private static final String AGENDA = "/api/v1/agendas/{date}";

    private final House house;
    private final LiveUpdates live;

    Site(House house, LiveUpdates live) {
        this.house = house;
        this.live = live;
    }

    void add(RoutesConfig routes) {
        SignIn signIn = new SignIn(house);

        page(routes, "/health", ctx -> ctx.result("ok"), ANYONE);
        page(routes, "/sign-in", signIn::form, ANYONE);
        routes.post("/sign-in", signIn::enter, ANYONE);
        routes.post("/sign-out", signIn::leave, SIGNED_IN);

        page(routes, "/", ctx -> ctx.result("Docket"), READER);
        addApi(routes);
    }

    private void addApi(RoutesConfig routes) {
        ApiAgendas agendas = new ApiAgendas(house);
        ApiQueue queue = new ApiQueue(house);
        ApiRevisions revisions = new ApiRevisions(house);
        ApiEvents events = new ApiEvents(house, live);

        page(routes, "/api/v1/openapi.json", Api::description, ANYONE);
        page(routes, "/api/v1/agendas", agendas::list, READER);
        page(routes, AGENDA, agendas::items, READER);
        page(routes, AGENDA + "/text", agendas::text, READER);
        routes.put(AGENDA + "/text", agendas::edit, READER);
        routes.post(AGENDA + "/changes", agendas::change, READER);
        page(routes, AGENDA + "/queue", queue::show, READER);
        routes.put(AGENDA + "/queue", queue::replace, READER);
        routes.post(AGENDA + "/queue", queue::add, READER);
        routes.post(AGENDA + "/queue/commit", queue::commit, READER);
        page(routes, AGENDA + "/revisions", revisions::list, READER);
        page(routes, AGENDA + "/revisions/{number}", revisions::text, READER);
        page(routes, AGENDA + "/revisions/{number}/diff", revisions::difference, READER);
        routes.get(AGENDA + "/events", events::stream, READER);
        routes.afterMatched(events::tellQueue);
    }

    /** What may be got may be asked about: HEAD answers as GET does, to the same people. */
    private static void page(RoutesConfig routes, String path, Handler handler, Access who) {
        routes.get(path, handler, who);
        routes.head(path, handler, who);
    }
}
