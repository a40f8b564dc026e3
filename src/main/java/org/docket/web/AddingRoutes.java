// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what is put on an agenda. */
final class AddingRoutes {
    private final House house;
    private final Readings readings;

    AddingRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        AddPages items = new AddPages(house, readings);

        Site.page(routes, Site.DATE + "/add", items::form, READER);
        routes.post(Site.DATE + "/add", items::send, READER);
    }
}
