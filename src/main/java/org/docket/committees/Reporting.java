// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.Optional;

/**
 * That a committee reports in a month, and why.
 *
 * @param reason the words of the schedule: the remark, "Every month", or the heading it stands under
 * @param remark the remark of the schedule, which the agenda's makers may want beside the item
 * @param missing how many months in a row no report came, as the remark says
 */
public record Reporting(String committee, String reason, Optional<String> remark, int missing) {
    private static final int MANY = 2;

    /** Whether they have let more than one month pass without a report. */
    public boolean isNonResponsive() {
        return missing >= MANY;
    }
}
