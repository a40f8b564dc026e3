// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.NOTES;
import static org.docket.web.Access.SEATED;
import static org.docket.web.Access.WHOLE;

import io.javalin.config.RoutesConfig;

/** The part of the site map about the minutes of a meeting while they are drafted. */
final class MinutesRoutes {
    private static final String MINUTES = Site.DATE + "/minutes";

    private final MinutesPages minutes;
    private final MinutesCommentPages comments;

    MinutesRoutes(House house, Readings readings) {
        this.minutes = new MinutesPages(house, readings);
        this.comments = new MinutesCommentPages(house, readings);
    }

    void add(RoutesConfig routes) {
        Site.page(routes, MINUTES, minutes::show, WHOLE);
        routes.post(MINUTES, minutes::change, NOTES);
        routes.post(MINUTES + "/comments", comments::change, SEATED);
        Site.page(routes, MINUTES + "/{number}", minutes::version, WHOLE);
    }
}
