// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Copies a database while it is in use; the copy is there whole and on the disk, or not at all. */
final class Copy {
    private static final int ALL_PAGES = -1;
    private static final int PAUSE_MILLIS = 100;
    private static final int PAUSES = 50;
    private static final int PRIMARY = 0xff;

    private Copy() {}

    /** Answers whether the copy is sound; of a damaged database the pages are copied as they are. */
    static boolean make(DataSource from, Path to) {
        requireNew(to);
        Path folder = to.toAbsolutePath().getParent();
        Path part = begin(folder, to);
        try {
            boolean sound = fill(from, part);
            settle(part, to);
            return sound;
        } catch (SQLException | IOException failure) {
            throw new CannotCopy("The copy " + to + " cannot be written: " + failure.getMessage(), failure);
        } finally {
            drop(part);
        }
    }

    static void requireNew(Path to) {
        if (Files.exists(to)) {
            throw new CannotCopy("There is a file " + to + " already; name one that is not there yet.");
        }
    }

    /** Puts a file that is finished in its place, so that a power cut finds it there or not, and never half. */
    static void settle(Path part, Path to) throws IOException {
        force(part, StandardOpenOption.WRITE);
        Files.move(part, to);
        force(to.toAbsolutePath().getParent(), StandardOpenOption.READ);
    }

    /** A temporary file is the owner's alone. */
    private static Path begin(Path folder, Path to) {
        try {
            return Files.createTempFile(folder, "." + to.getFileName(), ".part");
        } catch (IOException failure) {
            throw new CannotCopy("No file can be made in " + folder + ": " + failure, failure);
        }
    }

    private static boolean fill(DataSource from, Path part) throws SQLException {
        try (Connection connection = from.getConnection()) {
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, part.toString());
                vacuum.execute();
                return true;
            } catch (SQLException failure) {
                if ((failure.getErrorCode() & PRIMARY) != SQLiteErrorCode.SQLITE_CORRUPT.code) {
                    throw failure;
                }
                copyPages(connection, part);
                return false;
            }
        }
    }

    private static void copyPages(Connection connection, Path part) throws SQLException {
        int result = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", part.toString(), null, PAUSE_MILLIS, PAUSES, ALL_PAGES);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException(SQLiteErrorCode.getErrorCode(result).toString(), "", result);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            throw new CannotCopy("The unfinished copy " + part + " cannot be deleted: " + failure, failure);
        }
    }
}
