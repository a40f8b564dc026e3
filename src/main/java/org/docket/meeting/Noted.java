// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.util.OptionalInt;

/**
 * What the secretary wrote on an item: a version of the note, the newest of which is read.
 *
 * @param id the item
 * @param from the number of the version it was made from; 0 where there was none
 */
public record Noted(int id, int from, String text) implements Act {
    @Override
    public OptionalInt item() {
        return OptionalInt.of(id);
    }
}
