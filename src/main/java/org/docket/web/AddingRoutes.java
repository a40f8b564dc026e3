// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what is put on an agenda or taken off it: items, and what somebody is to do. */
final class AddingRoutes {
    private final House house;
    private final Readings readings;

    AddingRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        AddPages items = new AddPages(house, readings);
        WithdrawalPages withdrawals = new WithdrawalPages(house, readings);
        ActionPages actions = new ActionPages(house, readings);

        Site.page(routes, Site.DATE + "/add", items::form, READER);
        routes.post(Site.DATE + "/add", items::send, READER);
        Site.page(routes, Site.DATE + "/actions", actions::list, READER);
        routes.post(Site.DATE + "/actions/changes", actions::send, READER);
        Site.page(routes, Site.DATE + "/actions/new", actions::blank, READER);
        Site.page(routes, Site.DATE + "/actions/{number}", actions::form, READER);
        Site.page(routes, Site.DATE + "/{href}/withdrawal", withdrawals::form, READER);
        routes.post(Site.DATE + "/{href}/withdrawal", withdrawals::send, READER);
    }
}
