// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.SIGNED_IN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The part of the site map about the guides, and their pages. */
final class GuidePages {
    void add(RoutesConfig routes) {
        Site.page(routes, "/help", this::list, SIGNED_IN);
        Site.page(routes, "/help/{guide}", this::show, SIGNED_IN);
    }

    private void list(Context ctx) {
        Templates.show(ctx, new GuidesPage(Frame.of(ctx, "Guides"), Guide.ALL));
    }

    private void show(Context ctx) {
        Guide guide = Guide.named(ctx.pathParam("guide"))
                .orElseThrow(() -> new NotFoundResponse("There is no guide of this name."));
        Templates.show(ctx, new GuidePage(Frame.of(ctx, guide.title()), guide));
    }
}
