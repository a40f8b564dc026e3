// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes a message of its row and that of its newest text. */
final class MessageMapper implements RowMapper<Message> {
    @Override
    public Message map(ResultSet row, StatementContext context) throws SQLException {
        Draft draft = new Draft(
                row.getString("message_id"),
                cause(row),
                content(row),
                Instant.parse(row.getString("queued_at")),
                Instant.parse(row.getString("due_at")),
                row.getString("merge_key"),
                row.getString("held"));
        return new Message(
                row.getLong("id"),
                draft,
                row.getInt("version"),
                row.getString("origin"),
                Message.State.valueOf(row.getString("state")),
                row.getBoolean("asks"));
    }

    static Cause cause(ResultSet row) throws SQLException {
        return new Cause(
                row.getString("kind"),
                row.getString("reference"),
                Optional.ofNullable(row.getString("meeting")),
                row.getString("project"),
                row.getString("who"));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("why"),
                row.getString("sender"),
                lines(row.getString("to_whom")),
                lines(row.getString("cc")),
                lines(row.getString("reply_to")),
                lines(row.getString("headers")),
                row.getString("subject"),
                row.getString("body"));
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
