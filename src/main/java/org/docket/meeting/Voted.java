// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The directors voted on an item, one by one; it replaces an earlier vote on it.
 *
 * @param id the item
 * @param at when the question was put: who was there then counts
 * @param reverse whether the roll was called from its end
 */
public record Voted(int id, Instant at, boolean reverse, List<Ballot> ballots) implements Act {
    public Voted {
        ballots = List.copyOf(ballots);
    }

    @Override
    public OptionalInt item() {
        return OptionalInt.of(id);
    }
}
