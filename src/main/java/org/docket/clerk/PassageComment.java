// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.agenda.Span;
import org.docket.store.MinutesComment;

/**
 * What somebody said of a passage of draft minutes.
 *
 * @param where the passage in the record as it is now; nowhere once its words have changed
 * @param settled by whom, when and with which words it was settled
 */
public record PassageComment(MinutesComment said, Optional<Span> where, Optional<MinutesComment> settled) {
    public boolean isOpen() {
        return settled.isEmpty();
    }
}
