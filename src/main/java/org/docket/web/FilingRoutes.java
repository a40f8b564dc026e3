// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.READER;

import io.javalin.config.RoutesConfig;

/** The part of the site map about filing: the form of a text, and its draft. */
final class FilingRoutes {
    private final EditPages edits;
    private final DraftPages drafts;

    FilingRoutes(House house, Readings readings, Speaking speaking) {
        this.edits = new EditPages(house, readings, speaking);
        this.drafts = new DraftPages(house, readings);
    }

    void add(RoutesConfig routes, String date, String agenda) {
        Site.page(routes, date + "/{href}/edit", edits::form, READER);
        routes.post(date + "/{href}/edit", edits::send, READER);
        Site.page(routes, date + "/{href}/draft", drafts::show, READER);
        routes.post(date + "/changes", edits::attend, READER);
        Site.page(routes, agenda + "/drafts/{item}", drafts::list, READER);
        routes.post(agenda + "/drafts/{item}", drafts::keep, READER);
    }
}
