// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * That somebody let mail go out of this database, or stopped it.
 *
 * @param origin the number of the database then
 * @param place where it was then
 */
public record Arming(@ColumnName("done_at") Instant when, String who, boolean armed, String origin, String place) {}
