// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Many rows of one kind, given to JDBC as they are: an archive has thousands, and JDBI looks at each value of each as if it
 * were the first.
 */
final class Batch {
    private Batch() {}

    /** Each row fills the question marks of the SQL in order. */
    static void run(Handle handle, String sql, Stream<Object[]> rows) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (Iterator<Object[]> each = rows.iterator(); each.hasNext(); ) {
                Object[] row = each.next();
                for (int place = 0; place < row.length; place++) {
                    statement.setObject(place + 1, row[place]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }
}
