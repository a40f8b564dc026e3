// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/**
 * A draft as it was saved once.
 *
 * @param madeFrom the version that was gone on with; 0 for what the agenda said
 * @param basis which text of the item it is to replace
 * @param who the id of whoever wrote it; empty where it came from outside
 * @param source where it came from; empty where it was typed here
 */
public record DraftVersion(
        int number, int madeFrom, Basis basis, String who, String source, Instant when, String text) {
    /** The text of an item that was read before typing: its digest, and the revision it stood in. */
    public record Basis(String digest, int revision) {}

    /** Whether a person typed it here. */
    public boolean isTyped() {
        return !who.isEmpty();
    }
}
