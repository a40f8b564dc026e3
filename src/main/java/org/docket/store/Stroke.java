// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * An occasion on which something is done by itself.
 *
 * @param kind what is done
 * @param reference which occasion of it this is: a day, a meeting; never a moment, so that each is met once
 * @param due when it is done
 */
public record Stroke(
        String kind, String reference, @ColumnName("due_at") Instant due) {}
