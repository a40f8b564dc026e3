// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** The cookie that holds a session's identifier; over https its name makes browsers keep it to this very host. */
record SessionCookie(boolean secure) {
    private static final int UNTIL_THE_BROWSER_ENDS = -1;
    private static final int NOW = 0;

    Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name())).filter(identifier -> !identifier.isEmpty());
    }

    void give(Context ctx, String identifier) {
        ctx.cookie(cookie(identifier, UNTIL_THE_BROWSER_ENDS));
    }

    void take(Context ctx) {
        ctx.cookie(cookie("", NOW));
    }

    String name() {
        return secure ? "__Host-docket" : "docket";
    }

    private Cookie cookie(String value, int maxAge) {
        return new Cookie(name(), value, "/", maxAge, secure, true, null, SameSite.LAX);
    }
}
