// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.store.Position;

/** A position in the newest text: on which item, whose, and whether the item has changed since it was given. */
public record Standing(String item, String initials, Position.Kind kind, boolean stale, Optional<Position> position) {
    /** Whether it is known on which text it was given; it is not when an import brought it. */
    public boolean known() {
        return position.filter(given -> given.basis().known()).isPresent();
    }
}
