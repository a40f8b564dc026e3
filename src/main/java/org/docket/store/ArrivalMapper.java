// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.store.Arrival.Kind;
import org.docket.store.Arrival.Sorted;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a mail that came in from its row. */
public final class ArrivalMapper implements RowMapper<Arrival> {
    @Override
    public Arrival map(ResultSet row, StatementContext context) throws SQLException {
        long number = row.getLong("message");
        Optional<Long> message = row.wasNull() ? Optional.empty() : Optional.of(number);
        Sorted sorted = new Sorted(
                Kind.valueOf(row.getString("kind")),
                row.getString("why"),
                message,
                Optional.ofNullable(row.getString("meeting")),
                row.getString("item"));
        return new Arrival(
                row.getLong("id"),
                Instant.parse(row.getString("arrived_at")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("message_id"),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("notes"),
                sorted,
                List.of());
    }
}
