// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.store.Aside;
import org.docket.store.Position;

/**
 * A position in the newest text: on which item, whose, and whether the item has changed since it was given.
 *
 * @param editorial the last change since then, when all changes since then were editorial
 */
public record Standing(
        String item,
        String initials,
        Position.Kind kind,
        boolean stale,
        Optional<Position> position,
        Optional<Aside> editorial) {
    /** Whether it is known on which text it was given; it is not when an import brought it. */
    public boolean known() {
        return position.filter(given -> given.basis().known()).isPresent();
    }

    /** The revision that has the text it was given on; 0 where none is known to have it. */
    public int revision() {
        return position.map(given -> given.basis().revision()).orElse(0);
    }

    boolean isApprovalBy(String person) {
        return kind == Position.Kind.APPROVE && initials.equals(person);
    }
}
