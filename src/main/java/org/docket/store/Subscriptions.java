// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of who gets what by mail. Rows are added, and ended; none is ever lost. */
public final class Subscriptions {
    private final SubscriptionRows rows;

    Subscriptions(SubscriptionRows rows) {
        this.rows = rows;
    }

    /** Adds one, unless it is there already. */
    public void add(Subscription subscription, String who, Instant when) {
        if (all().stream().noneMatch(other -> isSame(other, subscription))) {
            rows.add(subscription, who, when);
        }
    }

    private static boolean isSame(Subscription one, Subscription other) {
        return one.person().equals(other.person())
                && one.address().equalsIgnoreCase(other.address())
                && one.kind() == other.kind()
                && one.project().equalsIgnoreCase(other.project());
    }

    /** Ends one; says whether it was not over before. */
    public boolean end(Subscription subscription, String who, Instant when) {
        return rows.end(subscription.id(), who, when) == 1;
    }

    /** All that are not over, oldest first. */
    public List<Subscription> all() {
        return rows.all();
    }

    public Optional<Subscription> ofSecret(String secret) {
        return rows.ofSecret(secret);
    }

    public boolean isOver(Subscription subscription) {
        return rows.isOver(subscription.id());
    }
}
