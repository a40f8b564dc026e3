// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.store.Revision;

/** One step of the history: the agenda before and after it, who took it, and by which changes. */
record Turn(Page before, Page after, Author author, List<Fold.Step> steps) {
    /** A revision and what it says. */
    record Page(Revision revision, Agenda agenda) {}

    /** Who, and when. */
    record Author(String who, Instant when) {}
}
