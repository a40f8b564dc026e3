// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * What somebody said of an item, or by which they replaced or withdrew what they had said.
 *
 * @param item what the item is called beside the text
 * @param was the words it replaces; empty when it is new
 * @param says the words as they stand in the agenda; empty when withdrawn
 * @param told what of them may be told to those who report; empty when nothing
 * @param message the message that tells it, where one does
 */
public record Remark(
        String item,
        String person,
        String initials,
        @ColumnName("said_at") Instant when,
        String was,
        String says,
        String told,
        Optional<Long> message) {
    /** The same, told by a message. */
    public Remark in(long id) {
        return new Remark(item, person, initials, when, was, says, told, Optional.of(id));
    }
}
