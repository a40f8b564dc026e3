// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;

import io.javalin.config.RoutesConfig;

/** The part of the site map about what published minutes say; everybody may use it. */
final class ArchiveRoutes {
    private final ArchivePages pages;

    ArchiveRoutes(House house) {
        this.pages = new ArchivePages(house);
    }

    void add(RoutesConfig routes) {
        Site.page(routes, "/projects", pages::projects, ANYONE);
        Site.page(routes, "/projects/{name}", pages::project, ANYONE);
        Site.page(routes, "/resolutions", pages::resolutions, ANYONE);
        Site.page(routes, "/search", pages::search, ANYONE);
    }
}
