// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** That a meeting does not take place: why, and who said so when. */
public record Cancelled(
        String meeting,
        String reason,
        String who,
        @ColumnName("cancelled_at") Instant when) {}
