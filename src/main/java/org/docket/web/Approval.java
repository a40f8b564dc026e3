// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.clerk.Standing;

/**
 * Whose approval an item has.
 *
 * @param given what is known of it
 * @param editor who changed the text since, where all that changed is editorial
 */
record Approval(String initials, String name, Optional<Standing> given, Optional<String> editor) {
    boolean isStale() {
        return given.filter(Standing::stale).isPresent();
    }

    /** The revision that has the text it was given on; 0 when that is not known. */
    int revision() {
        return given.map(Standing::revision).orElse(0);
    }
}
