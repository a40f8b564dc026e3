// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;
import static org.docket.web.Access.LEADER;
import static org.docket.web.Access.SEATED;

import io.javalin.config.RoutesConfig;

/** The part of the site map about a meeting that is going on. */
final class SittingRoutes {
    private final House house;
    private final Readings readings;

    SittingRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        ChairPages chair = new ChairPages(house, readings);

        Site.page(routes, Site.DATE + "/chair", chair::show, SEATED);
        routes.post(Site.DATE + "/topic", chair::mark, LEADER);
        routes.post(Site.DATE + "/disputes", chair::dispute, SEATED);
        GuestPages guests = new GuestPages(house, readings);
        Site.page(routes, Site.DATE + "/guests", guests::list, LEADER);
        routes.post(Site.DATE + "/guests", guests::make, LEADER);
        routes.post(Site.DATE + "/guests/removal", guests::revoke, LEADER);
        Site.page(routes, "/guest/{secret}", guests::greet, ANYONE);
        routes.post("/guest/{secret}", guests::enter, ANYONE);
    }
}
