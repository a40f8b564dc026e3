// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Map;
import java.util.Optional;

/** Approvals given on a text that has changed since: by item and initials, the revision that had that text. */
record Earlier(Map<String, Map<String, Integer>> approvals) {
    static final Earlier NONE = new Earlier(Map.of());

    Optional<Integer> revision(String item, String initials) {
        return Optional.ofNullable(approvals.getOrDefault(item, Map.of()).get(initials));
    }
}
