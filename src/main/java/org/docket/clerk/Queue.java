// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;
import org.docket.edit.Change;

/** What a person has made up their mind on and not yet committed, and the message a commit would have. */
public record Queue(List<Entry> entries, String message) {
    /** One change that waits; the reason says why it does not apply to the newest text, and is empty when it does. */
    public record Entry(Optional<String> id, Change change, String reason) {
        public boolean applies() {
            return reason.isEmpty();
        }
    }

    public int size() {
        return entries.size();
    }

    public List<Change> changes() {
        return entries.stream().map(Entry::change).toList();
    }
}
