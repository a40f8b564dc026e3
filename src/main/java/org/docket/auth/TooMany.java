// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Duration;

/** Too many wrong passwords for one account or from one address. */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooMany(Duration wait) {
        super("Too many attempts to sign in. Try again in " + (wait.toMinutes() + 1) + " minutes.");
        this.wait = wait;
    }

    /** After how long it may be tried again. */
    public Duration retryAfter() {
        return wait;
    }
}
