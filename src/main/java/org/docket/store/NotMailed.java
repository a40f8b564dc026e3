// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Something that was deliberately not mailed.
 *
 * @param to to whom it would have gone
 */
public record NotMailed(
        @Nested Cause cause,
        @ColumnName("decided_at") Instant when,
        @ColumnName("to_whom") String to,
        String why) {}
