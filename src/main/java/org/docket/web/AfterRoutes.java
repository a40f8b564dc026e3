// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.COMMITTEES;
import static org.docket.web.Access.PUBLISHERS;

import io.javalin.config.RoutesConfig;

/** The part of the site map about a meeting once it is over: what it leaves to do, and the publication of its minutes. */
final class AfterRoutes {
    private final House house;
    private final Readings readings;

    AfterRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        AfterwardsPages afterwards = new AfterwardsPages(house, readings);
        PublicationPages publication = new PublicationPages(house, readings);

        Site.page(routes, Site.DATE + "/afterwards", afterwards::show, COMMITTEES);
        routes.post(Site.DATE + "/afterwards", afterwards::decide, COMMITTEES);
        Site.page(routes, Site.DATE + "/publication", publication::show, PUBLISHERS);
        routes.post(Site.DATE + "/publication", publication::decide, PUBLISHERS);
    }
}
