// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * That a text stood in an item for the first time.
 *
 * @param known whether that is when it was filed; nobody knows of what an import brought
 */
public record Filing(
        String item,
        String sha256,
        int revision,
        @ColumnName("filed_at") Instant when,
        boolean known) {}
