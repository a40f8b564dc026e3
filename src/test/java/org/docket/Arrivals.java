// SPDX-License-Identifier: Apache-2.0
package org.docket;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;

/** Waits for mail, also for what came before anybody began to wait. */
public final class Arrivals {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOKS_EVERY_MILLIS = 100;

    private Arrivals() {}

    /** Whether so many have come, at once or after a while. */
    public static boolean came(GreenMail post, int count) {
        Instant end = Instant.now().plus(PATIENCE);
        while (post.getReceivedMessages().length < count && Instant.now().isBefore(end)) {
            post.waitForIncomingEmail(LOOKS_EVERY_MILLIS, 1);
        }
        return post.getReceivedMessages().length >= count;
    }
}
