// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ARMING;
import static org.docket.web.Access.KEEPER;
import static org.docket.web.Access.MAIL;

import io.javalin.config.RoutesConfig;

/** The part of the site map about mail. */
final class MailRoutes {
    private static final String MESSAGE = "/mail/{id}";
    private static final String ARRIVAL = "/mail/inbox/{id}";

    private final House house;

    MailRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes) {
        Proof proof = new Proof(house);
        MailPages pages = new MailPages(house);
        ApiMail api = new ApiMail(house, pages);

        Site.page(routes, "/mail", pages::list, MAIL);
        Site.page(routes, "/mail/held", pages::held, MAIL);
        routes.post("/mail/arming", proof.of(pages::arm), ARMING);
        routes.post("/mail/disarming", proof.of(pages::disarm), ARMING);
        InboxPages inbox = new InboxPages(house);
        Site.page(routes, "/mail/inbox", inbox::list, KEEPER);
        Site.page(routes, ARRIVAL, inbox::show, KEEPER);
        Site.page(routes, ARRIVAL + "/source", inbox::source, KEEPER);
        routes.post(ARRIVAL + "/assignment", inbox::assign, KEEPER);
        routes.post(ARRIVAL + "/dismissal", inbox::dismiss, KEEPER);
        Site.page(routes, MESSAGE, pages::show, MAIL);
        routes.post(MESSAGE + "/release", pages::release, MAIL);
        routes.post(MESSAGE + "/drop", pages::drop, MAIL);
        Site.page(routes, "/api/v1/mail", api::list, MAIL);
        Site.page(routes, "/api/v1" + MESSAGE, api::show, MAIL);
    }
}
