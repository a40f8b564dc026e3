// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** One revision of a meeting's agenda: who made it, when and why; parent 0 is none. */
public record Revision(
        String meeting,
        int number,
        int parent,
        String who,
        @ColumnName("made_at") Instant when,
        String message,
        String sha256) {}
