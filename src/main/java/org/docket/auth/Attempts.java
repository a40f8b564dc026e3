// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what went wrong lately, for each account or each address; remembers only so many of them. */
final class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final int most;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(int number, Instant since) {}

    Attempts(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts an attempt before its outcome is known, so that many at once do not slip through. */
    synchronized void begin(String key) {
        Instant now = clock.instant();
        forgetOld(now);
        Count count = counts.getOrDefault(key, new Count(0, now));
        if (count.number >= most) {
            throw new TooMany(Duration.between(now, count.since.plus(WINDOW)));
        }
        counts.put(key, new Count(count.number + 1, count.since));
    }

    /** They stand in the order in which they began. */
    private void forgetOld(Instant now) {
        Iterator<Count> oldest = counts.values().iterator();
        while (oldest.hasNext() && !now.isBefore(oldest.next().since.plus(WINDOW))) {
            oldest.remove();
        }
    }

    /** Takes an attempt back that went well. */
    synchronized void forgive(String key) {
        counts.computeIfPresent(key, (k, count) -> new Count(Math.max(0, count.number - 1), count.since));
    }

    synchronized int remembered() {
        return counts.size();
    }
}
