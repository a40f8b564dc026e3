// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.edit.Change;
import org.docket.store.Spoken;

/**
 * What was entered for somebody and still holds.
 *
 * @param changes those of them that hold
 */
public record Entered(Spoken spoken, List<Change> changes) {
    public Entered {
        changes = List.copyOf(changes);
    }

    /** Whether the person has not yet said that it is right. */
    public boolean isOpen() {
        return spoken.answer() == Spoken.Answer.NONE;
    }
}
