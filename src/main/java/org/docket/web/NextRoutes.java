// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.KEEPER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about the next meeting: its agenda, and the action items that go into it. */
final class NextRoutes {
    private final House house;
    private final Readings readings;

    NextRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        NextPages next = new NextPages(house);
        OfferPages offers = new OfferPages(house, readings);

        Site.page(routes, "/next", next::form, KEEPER);
        routes.post("/next", next::send, KEEPER);
        routes.post(Site.DATE + "/actions", offers::post, KEEPER);
    }
}
