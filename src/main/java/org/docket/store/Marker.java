// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * At which item somebody said that the meeting is.
 *
 * @param item the id that the meeting gives it
 * @param acts how far the book of acts had come
 */
public record Marker(
        int item, String who, @ColumnName("set_at") Instant when, int acts) {}
