// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ACCOUNTS;
import static org.docket.web.Access.AUDIT;
import static org.docket.web.Access.SIGNED_IN;
import static org.docket.web.Access.STATUS;

import io.javalin.config.RoutesConfig;

/** The part of the site map about accounts: the own one, those of others, and what was done to them. */
final class AccountRoutes {
    private static final String PERSON = "/accounts/{id}";

    private final House house;

    AccountRoutes(House house) {
        this.house = house;
    }

    void add(RoutesConfig routes) {
        Proof proof = new Proof(house);
        AccountPages own = new AccountPages(house, proof);
        AccountsPages others = new AccountsPages(house);

        Site.page(routes, "/account", own::show, SIGNED_IN);
        routes.post("/account/password", proof.of(own::setPassword), SIGNED_IN);
        routes.post("/account/sign-out", own::signOutEverywhere, SIGNED_IN);
        routes.post("/account/tokens", proof.of(own::makeToken), SIGNED_IN);
        routes.post("/account/tokens/removal", own::dropToken, SIGNED_IN);
        Site.page(routes, "/accounts", others::list, ACCOUNTS);
        routes.post("/accounts", proof.of(others::add), ACCOUNTS);
        Site.page(routes, PERSON, others::show, ACCOUNTS);
        routes.post(PERSON, proof.of(others::describe), ACCOUNTS);
        routes.post(PERSON + "/roles", proof.of(others::give), ACCOUNTS);
        routes.post(PERSON + "/end", proof.of(others::end), ACCOUNTS);
        routes.post(PERSON + "/reopening", proof.of(others::reopen), ACCOUNTS);
        routes.post(PERSON + "/link", proof.of(others::invite), ACCOUNTS);
        routes.post(PERSON + "/sign-out", proof.of(others::signOut), ACCOUNTS);
        Site.page(routes, "/status", new StatusPages(house)::show, STATUS);
        Site.page(routes, "/audit", new AuditPages(house)::show, AUDIT);
    }
}
