// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when told to. */
public final class AdjustableClock extends Clock {
    private Instant now;

    public AdjustableClock(String now) {
        this.now = Instant.parse(now);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
