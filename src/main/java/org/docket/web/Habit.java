// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.store.Revision;

/**
 * How somebody commits.
 *
 * @param atOnce whether each thing they say is written into the agenda at once, instead of waiting in their queue
 * @param last what they committed at once a moment ago and may take back
 */
record Habit(boolean atOnce, Optional<Revision> last) {
    static final Habit QUEUES = new Habit(false, Optional.empty());

    /** What it says, in one line. */
    String lastWords() {
        return last.map(revision -> revision.message().replace("\n", "; ")).orElse("");
    }
}
