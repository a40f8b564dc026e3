// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Somebody said that something is done after a meeting, or that it is not. */
public record Tick(
        String meeting,
        @ColumnName("todo") String followUp,
        boolean done,
        String who,
        @ColumnName("said_at") Instant when) {}
