// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;
import static org.docket.web.Access.KEEPER;
import static org.docket.web.Access.SIGNED_IN;
import static org.docket.web.Access.STATUS;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what is mailed to many: reminders, subscriptions, and what is done by itself. */
final class CallRoutes {
    private final House house;
    private final Readings readings;

    CallRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        ReminderPages reminders = new ReminderPages(house, readings);
        SubscriptionPages subscriptions = new SubscriptionPages(house);

        Site.page(routes, Site.DATE + "/reminders", reminders::show, KEEPER);
        routes.post(Site.DATE + "/reminders", reminders::send, KEEPER);
        Site.page(routes, "/subscriptions", subscriptions::show, SIGNED_IN);
        routes.post("/subscriptions", subscriptions::add, SIGNED_IN);
        routes.post("/subscriptions/removal", subscriptions::remove, SIGNED_IN);
        Site.page(routes, "/unsubscribe/{secret}", subscriptions::asked, ANYONE);
        routes.post("/unsubscribe/{secret}", subscriptions::unsubscribe, ANYONE);
        Site.page(routes, "/schedule", new SchedulePages(house)::show, STATUS);
    }
}
