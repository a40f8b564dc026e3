// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.store.Revision;

/** What came of a text edited by hand; with conflicts nothing changed, and their items are named. */
public record HandEdited(Revision revision, boolean changed, boolean merged, List<String> conflicts) {
    public boolean isConflict() {
        return !conflicts.isEmpty();
    }
}
