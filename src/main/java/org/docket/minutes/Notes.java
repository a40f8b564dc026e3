// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the secretary wrote down at a meeting.
 *
 * @param texts the notes by the title of their item; {@code Call to order} and {@code Adjournment} hold a time
 * @param rejected the titles of reports that were not accepted
 * @param started when the meeting was called to order
 * @param complete when it was adjourned
 * @param course what else was recorded
 */
public record Notes(
        Map<String, String> texts,
        List<String> rejected,
        Optional<Instant> started,
        Optional<Instant> complete,
        Course course) {
    public Notes {
        texts = Map.copyOf(texts);
        rejected = List.copyOf(rejected);
    }

    public Notes(
            Map<String, String> texts, List<String> rejected, Optional<Instant> started, Optional<Instant> complete) {
        this(texts, rejected, started, complete, Course.UNKNOWN);
    }

    /** Notes on items alone. */
    public static Notes of(Map<String, String> texts) {
        return new Notes(texts, List.of(), Optional.empty(), Optional.empty());
    }

    public Notes with(Course recorded) {
        return new Notes(texts, rejected, started, complete, recorded);
    }
}
