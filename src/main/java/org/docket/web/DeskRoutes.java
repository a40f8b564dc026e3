// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.NOTES;
import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about the meeting while it goes on: what is written down at it. */
final class DeskRoutes {
    private final House house;

    DeskRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes, Readings readings) {
        DeskPages desk = new DeskPages(house, readings);
        Site.page(routes, Site.DATE + "/desk", desk::show, NOTES);
        routes.post(Site.DATE + "/desk", desk::send, NOTES);
    }

    void addApi(RoutesConfig routes, String agenda, LiveUpdates live) {
        ApiActs acts = new ApiActs(house);
        ApiPresence presence = new ApiPresence(house, live);
        Site.page(routes, agenda + "/acts", acts::list, READER);
        routes.post(agenda + "/acts", acts::add, READER);
        routes.post(agenda + "/presence", presence::say, NOTES);
    }
}
