// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.store.MinutesStep;
import org.docket.store.Sha256;

/**
 * The minutes of a meeting as they are drafted: one record, two texts.
 *
 * @param version the version of the draft; edits say which one they were made from
 * @param record the board's; empty for those who do not sit with it
 * @param open what anybody may read once it is published
 * @param steps what was done with them, first to last
 */
public record MinutesDraft(String meeting, int version, String record, String open, List<MinutesStep> steps) {
    public MinutesDraft {
        steps = List.copyOf(steps);
    }

    /** What approvals are bound to: the public text is made of the record. */
    public String recordSha256() {
        return Sha256.of(record);
    }

    public String openSha256() {
        return Sha256.of(open);
    }

    /** Whether a member of the board reads it. */
    public boolean isWhole() {
        return !record.isEmpty();
    }

    MinutesDraft withoutRecord() {
        return new MinutesDraft(meeting, version, "", open, List.of());
    }
}
