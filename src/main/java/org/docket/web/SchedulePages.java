// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.docket.clerk.Clockwork;

/** The page that says what is done by itself, when, and why. */
final class SchedulePages {
    private static final Duration AHEAD = Duration.ofDays(40);
    private static final int MOST = 50;

    private final Clockwork clockwork;
    private final Clock clock;
    private final ZoneId zone;

    SchedulePages(House house) {
        this.clockwork = house.mailroom().clockwork();
        this.clock = house.clock();
        this.zone = house.board().zone();
    }

    void show(Context ctx) {
        Templates.show(
                ctx,
                new SchedulePage(
                        Frame.of(ctx, "Schedule"),
                        clockwork.coming(clock.instant().plus(AHEAD)).stream()
                                .limit(MOST)
                                .toList(),
                        clockwork.done(MOST),
                        zone));
    }
}
