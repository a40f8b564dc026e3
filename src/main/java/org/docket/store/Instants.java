// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.sql.Types;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;

/** Keeps a moment as text of fixed width, so that a person can read it and the database can compare it. */
final class Instants extends AbstractArgumentFactory<Instant> {
    static final ColumnMapper<Instant> FROM_TEXT = (row, column, context) ->
            Optional.ofNullable(row.getString(column)).map(Instant::parse).orElse(null);

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    Instants() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Instant moment, ConfigRegistry config) {
        return (position, statement, context) -> statement.setString(position, MILLISECONDS.format(moment));
    }
}
