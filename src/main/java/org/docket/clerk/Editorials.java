// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.store.Aside;

/** The editorial changes of a meeting: each leads from one text to another on which earlier positions still hold. */
final class Editorials {
    private final List<Aside> changes;

    Editorials(List<Aside> asides) {
        this.changes = asides.stream()
                .filter(aside -> aside.kind() == Aside.Kind.EDITORIAL)
                .toList();
    }

    /** The last of those that lead from one text to another; empty when there is no such way. */
    Optional<Aside> between(String from, String to) {
        if (!before(to).contains(from)) {
            return Optional.empty();
        }
        return changes.stream().filter(change -> change.sha256().equals(to)).reduce((earlier, later) -> later);
    }

    /** A text, and all those from which editorial changes led to it. */
    List<String> before(String text) {
        List<String> texts = new ArrayList<>(List.of(text));
        for (int at = 0; at < texts.size(); at++) {
            String to = texts.get(at);
            changes.stream()
                    .filter(change -> change.sha256().equals(to) && !texts.contains(change.was()))
                    .map(Aside::was)
                    .distinct()
                    .forEach(texts::add);
        }
        return texts;
    }
}
