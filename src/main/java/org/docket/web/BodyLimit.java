// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much a request may carry: any agenda, nothing absurd. */
final class BodyLimit {
    static final int BYTES = 4 << 20;
    static final int TOO_LARGE = 413;
    static final String SENTENCE = "This is more than " + (BYTES >> 20) + " MB, the most taken here.";
    private static final int READ_OVER = 64 << 20;
    private static final String PARTS_TOO_LARGE = "max length exceeded";

    private static final Logger LOG = LoggerFactory.getLogger(BodyLimit.class);

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

    /** Reads the rest of what was too large: who sends without listening hears an answer only when all is sent. */
    static void readOver(Context ctx) {
        byte[] some = new byte[1 << 16];
        try (InputStream body = ctx.req().getInputStream()) {
            int read = body.read(some);
            for (int all = 0; read >= 0 && all < READ_OVER; all += read) {
                read = body.read(some);
            }
        } catch (IOException gone) {
            LOG.debug("Nobody sends any more", gone);
        }
    }

    /** What became of a form in parts that could not be read: too large it is only told from the words of the cause. */
    static Problem problem(ServletException broken) {
        boolean isTooLarge = Stream.iterate((Throwable) broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(PARTS_TOO_LARGE));
        return isTooLarge ? Problem.of(TOO_LARGE, SENTENCE) : Problem.of(400, "This form cannot be read.");
    }
}
