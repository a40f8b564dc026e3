// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;
import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what becomes of a meeting: its minutes, for anybody once published, and all of it as JSON. */
final class PublicMinutesRoutes {
    private static final String AGENDA = "/api/v1/agendas/{date}";

    private final House house;

    PublicMinutesRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes) {
        PublicMinutesPages minutes = new PublicMinutesPages(house);

        Site.page(routes, AGENDA + "/meeting", new ApiMeeting(house)::show, READER);
        Site.page(routes, "/minutes", minutes::shelf, ANYONE);
        Site.page(routes, "/minutes/feed", minutes::feed, ANYONE);
        Site.page(routes, "/minutes/{year}", minutes::year, ANYONE);
        Site.page(routes, "/minutes/{year}/{file}", minutes::sheet, ANYONE);
        Site.page(routes, "/calendar.ics", minutes::calendar, ANYONE);
    }
}
