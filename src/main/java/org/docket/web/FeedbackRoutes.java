// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.KEEPER;
import static org.docket.web.Access.NOTES;
import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what those who report are told by mail. */
final class FeedbackRoutes {
    private static final String DATE = "/{year}-{month}-{day}";

    private final House house;
    private final Readings readings;

    FeedbackRoutes(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
    }

    void add(RoutesConfig routes) {
        MailsPages mails = new MailsPages(house, readings);
        FeedbackPages feedback = new FeedbackPages(house, readings);

        SummaryPages summary = new SummaryPages(house, readings);
        Site.page(routes, DATE + "/summary", summary::show, KEEPER);
        routes.post(DATE + "/summary", summary::send, KEEPER);
        Site.page(routes, DATE + "/mails", mails::show, READER);
        routes.post(DATE + "/mails", mails::typed, READER);
        Site.page(routes, DATE + "/feedback", feedback::show, KEEPER);
        routes.post(DATE + "/feedback", feedback::send, NOTES);
    }
}
