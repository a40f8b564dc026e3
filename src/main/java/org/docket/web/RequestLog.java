// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.store.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request: what was asked for, how it ended, how long it took, and who asked; never what was in it. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final Set<HandlerType> METHODS = Set.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS);

    private static final String REVISION = "revision";

    private RequestLog() {}

    /** Has the line say which revision was read or made. */
    static void tell(Context ctx, Revision revision) {
        ctx.attribute(REVISION, revision.number());
    }

    static void write(Context ctx, float milliseconds) {
        String who = Visitor.of(ctx).person().map(Person::id).orElse("-");
        Object revision = Optional.<Integer>ofNullable(ctx.attribute(REVISION))
                .map(number -> "revision " + number)
                .orElse("-");
        double time = Math.round(milliseconds * 10) / 10.0;
        LOG.info("{} {} {} ms {} {}", address(ctx), ctx.statusCode(), time, who, revision);
    }

    /** The method and the address as the site map has it. */
    static String address(Context ctx) {
        String path = Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
                .map((Endpoint endpoint) -> endpoint.path)
                .orElse("-");
        return (METHODS.contains(ctx.method()) ? ctx.method().name() : "-") + " " + path;
    }
}
