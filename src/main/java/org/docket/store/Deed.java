// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Something done that is looked into later.
 *
 * @param who the id of the person, or what acted, such as {@code import}
 * @param from the address it came from, or {@code command line}
 * @param what a short phrase such as {@code ends a role}; never content
 * @param subject the person, meeting or file it was done to, and the item where there is one
 */
public record Deed(
        @ColumnName("done_at") Instant when,
        String who,
        @ColumnName("origin") String from,
        String what,
        String subject) {}
