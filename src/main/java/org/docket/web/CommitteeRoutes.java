// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.COMMITTEES;
import static org.docket.web.Access.READER;
import static org.docket.web.Access.WHOLE;

import io.javalin.config.RoutesConfig;

/** The part of the site map about the committee file and the calendar. */
final class CommitteeRoutes {
    private static final String COMMITTEE = "/committees/{name}";
    private static final String PAPER = "/papers/{paper}";

    private final House house;

    CommitteeRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes) {
        CommitteePages committees = new CommitteePages(house);
        CalendarPages calendar = new CalendarPages(house);
        PaperPages papers = new PaperPages(house);

        Site.page(routes, "/committees", committees::list, READER);
        routes.post("/committees", committees::add, COMMITTEES);
        Site.page(routes, COMMITTEE, committees::show, READER);
        routes.post(COMMITTEE, committees::change, COMMITTEES);
        Site.page(routes, "/calendar", calendar::show, READER);
        routes.post("/calendar", calendar::change, COMMITTEES);
        Site.page(routes, PAPER + "/edit", papers::form, COMMITTEES);
        routes.post(PAPER + "/edit", papers::send, COMMITTEES);
        Site.page(routes, PAPER + "/versions", papers::list, WHOLE);
        Site.page(routes, PAPER + "/versions/{number}", papers::show, WHOLE);
    }
}
