// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Optional;

/**
 * What was noted on an item.
 *
 * @param words what anybody may read of it; empty when that says nothing
 * @param origin where these words come from
 * @param forBoard what the board alone reads, in whole: a note with private passages, or one of a closed session
 */
record Noted(Optional<String> words, Origin origin, Optional<ForBoard> forBoard) {
    /** A note for the board alone. */
    record ForBoard(String words, Origin origin) {}

    Optional<String> stripped() {
        return words.map(String::strip);
    }
}
