// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;

/** How much a request may carry: any agenda, nothing absurd. */
final class BodyLimit {
    static final int BYTES = 4 << 20;

    private BodyLimit() {}

    static void set(JavalinConfig config) {
        config.http.maxRequestSize = BYTES;
        config.jetty.multipartConfig.maxTotalRequestSize(BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(BYTES, SizeUnit.BYTES);
    }

    /** Refuses by what the request says of itself; what says nothing is refused while it is read. */
    static void check(Context ctx) {
        if (ctx.req().getContentLengthLong() > BYTES) {
            throw new ContentTooLargeResponse();
        }
    }
}
