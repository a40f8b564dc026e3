// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the reader said of an item.
 *
 * @param said what is committed: approved, flagged, commented
 * @param queued the kinds of changes that wait
 * @param earlier whether what is approved is an earlier text
 */
record Mine(List<String> said, List<String> queued, boolean earlier) {
    static final String APPROVED = "approved";
    static final Mine NOTHING = new Mine(List.of(), List.of(), false);

    /** For programs: the words of both, apart by blanks. */
    Optional<String> marks() {
        List<String> all = new ArrayList<>(said);
        all.addAll(queued);
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }

    String words() {
        String committed = said.stream()
                .map(word -> earlier && word.equals(APPROVED) ? "approved an earlier text" : word)
                .collect(Collectors.joining(", "));
        String waiting = queued.isEmpty() ? "" : "queued: " + String.join(", ", queued);
        return committed + (committed.isEmpty() || waiting.isEmpty() ? "" : "; ") + waiting;
    }

    boolean isQueued(String kind) {
        return queued.contains(kind);
    }
}
