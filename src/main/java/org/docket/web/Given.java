// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.clerk.Consent;
import org.docket.clerk.Standing;
import org.docket.store.Position;

/**
 * What is kept beside the text: on what each approval was given, and how the consent rule stands with each item.
 *
 * @param approvals by item
 * @param consents by item; none for those who do not see all that the rule looks at
 */
record Given(Map<String, List<Standing>> approvals, Map<String, Consent> consents) {
    static final Given NOTHING = new Given(Map.of(), Map.of());

    static Given of(List<Standing> positions, Map<String, Consent> consents) {
        return new Given(
                positions.stream()
                        .filter(standing -> standing.kind() == Position.Kind.APPROVE)
                        .collect(Collectors.groupingBy(Standing::item)),
                consents);
    }

    Optional<Standing> approval(String item, String initials) {
        return approvals.getOrDefault(item, List.of()).stream()
                .filter(standing -> standing.initials().equals(initials))
                .findFirst();
    }

    Optional<Consent> consent(String item) {
        return Optional.ofNullable(consents.get(item));
    }
}
