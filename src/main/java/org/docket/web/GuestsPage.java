// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Pass;

/**
 * The guest passes of a meeting.
 *
 * @param people the names of those who made them, by id
 * @param open whether passes let in to this meeting
 * @param made the link of the one just made, shown this once
 * @param refused why none was made
 * @param typed the name that was typed
 */
record GuestsPage(
        Frame frame,
        List<Pass> passes,
        Map<String, String> people,
        boolean open,
        Optional<String> made,
        String refused,
        String typed) {
    /** Who made it and when, and what it is worth. */
    String words(Pass pass) {
        String state = pass.isRevoked()
                ? "revoked by " + people.getOrDefault(pass.revokedBy(), pass.revokedBy())
                : open ? "lets in" : "over";
        return "made by " + people.getOrDefault(pass.by(), pass.by()) + ", " + state;
    }
}
