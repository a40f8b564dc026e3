// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database comes down to. */
final class Fault {
    private static final int PRIMARY = 0xff;
    private static final Map<Integer, Trouble> TROUBLES = Map.of(
            SQLiteErrorCode.SQLITE_FULL.code, Trouble.FULL,
            SQLiteErrorCode.SQLITE_IOERR.code, Trouble.UNWRITABLE,
            SQLiteErrorCode.SQLITE_READONLY.code, Trouble.UNWRITABLE,
            SQLiteErrorCode.SQLITE_CANTOPEN.code, Trouble.UNWRITABLE,
            SQLiteErrorCode.SQLITE_CORRUPT.code, Trouble.DAMAGED,
            SQLiteErrorCode.SQLITE_NOTADB.code, Trouble.DAMAGED);

    private Fault() {}

    /** The trouble with the disk behind a failure, if that is what it is. */
    static Optional<Trouble> trouble(Throwable failure) {
        return causes(failure)
                .map(cause -> cause instanceof Damaged ? Trouble.DAMAGED : TROUBLES.get(code(cause)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether somebody else held the lock, in this process or in another one. */
    static boolean isBusy(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || code(cause) == SQLiteErrorCode.SQLITE_BUSY.code
                        || code(cause) == SQLiteErrorCode.SQLITE_LOCKED.code);
    }

    static String rootMessage(Throwable failure) {
        return causes(failure)
                .reduce((outer, inner) -> inner)
                .map(root -> String.valueOf(root.getMessage()))
                .orElseThrow();
    }

    private static int code(Throwable cause) {
        return cause instanceof SQLiteException failure ? failure.getResultCode().code & PRIMARY : 0;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
