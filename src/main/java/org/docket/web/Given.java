// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.clerk.Consent;
import org.docket.clerk.Standing;
import org.docket.store.Position;

/**
 * What is kept beside the text: on what each approval was given, and how the consent rule stands with each item.
 *
 * @param approvals by item and initials
 * @param undrafted the items about minutes that nobody has drafted
 * @param consents by item; none for those who do not see all that the rule looks at
 */
record Given(Map<String, Map<String, Standing>> approvals, Map<String, Consent> consents, Set<String> undrafted) {
    static final Given NOTHING = new Given(Map.of(), Map.of(), Set.of());

    static Given of(List<Standing> positions, Map<String, Consent> consents) {
        Map<String, Map<String, Standing>> approvals = new HashMap<>();
        for (Standing standing : positions) {
            if (standing.kind() == Position.Kind.APPROVE) {
                approvals
                        .computeIfAbsent(standing.item(), item -> new HashMap<>())
                        .putIfAbsent(standing.initials(), standing);
            }
        }
        return new Given(approvals, consents, Set.of());
    }

    /** The same where these items are about minutes that nobody has drafted. */
    Given without(Set<String> drafts) {
        return new Given(approvals, consents, drafts);
    }

    Optional<Standing> approval(String item, String initials) {
        return Optional.ofNullable(approvals.getOrDefault(item, Map.of()).get(initials));
    }

    /** Whether an approval is of an earlier text. */
    boolean isStale(String item, String initials) {
        return approval(item, initials).filter(Standing::stale).isPresent();
    }

    Optional<Consent> consent(String item) {
        return Optional.ofNullable(consents.get(item));
    }
}
