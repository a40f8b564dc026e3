// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.store.Subscription;
import org.docket.store.Subscription.Kind;

/**
 * What the reader gets by mail, and for those who keep lists, what the lists get.
 *
 * @param mail the reader's own address; empty when nobody wrote one down
 * @param projects the names that a subscription to one project may have
 * @param keeps whether the reader keeps the lists' subscriptions
 * @param complaint what was wrong with what was sent last
 */
record SubscriptionsPage(
        Frame frame,
        String mail,
        List<Subscription> own,
        List<Subscription> lists,
        List<String> projects,
        boolean keeps,
        String complaint) {
    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** A subscription in words. */
    String words(Subscription subscription) {
        String what = subscription.kind() == Kind.PROJECT
                ? "All about " + subscription.project()
                : subscription.kind().words();
        return what
                + (subscription.daily() ? ", once a day" : subscription.kind().hasDigest() ? ", at once" : "");
    }

    /** What a list may see, in words. */
    String sight(Subscription subscription) {
        return switch (subscription.sight()) {
            case "board" -> "sees what directors see";
            case "members" -> "sees what members see";
            default -> "sees what is public";
        };
    }
}
