// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.List;

/**
 * What a resolution leaves to do.
 *
 * @param sort what the resolution does
 * @param title of the resolution, by which it is known
 * @param committee whose chair changes, or which begins or ends
 * @param person the new chair, as the resolution names them; empty for none
 * @param address where the new chair is written to, as far as it is known
 * @param decided whether the board passed it; one that it tabled waits
 * @param steps what else is to be done, in the board's own words
 */
public record FollowUp(
        Sort sort, String title, String committee, String person, String address, boolean decided, List<String> steps) {
    /** What resolutions do that leave something to do. */
    public enum Sort {
        CHANGE_CHAIR("change-chair"),
        ESTABLISH("establish"),
        TERMINATE("terminate");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** As the board's settings have it. */
        public String word() {
            return word;
        }
    }

    /** Whether a chair is to be named. */
    public boolean asksForChair() {
        return sort != Sort.TERMINATE;
    }
}
