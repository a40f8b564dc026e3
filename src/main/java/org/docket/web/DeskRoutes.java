// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about the meeting while it goes on: what is written down at it. */
final class DeskRoutes {
    private final House house;

    DeskRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes, String agenda) {
        ApiActs acts = new ApiActs(house);
        Site.page(routes, agenda + "/acts", acts::list, READER);
        routes.post(agenda + "/acts", acts::add, READER);
    }
}
