// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** The file before it is opened: made for its owner alone, or found to be a database. */
final class DatabaseFile {
    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private DatabaseFile() {}

    static void prepare(Path file) {
        try {
            Files.createFile(file, onlyForTheOwner(file));
        } catch (FileAlreadyExistsException there) {
            requireDatabase(file);
        } catch (IOException failure) {
            throw new CannotOpen("The database " + file + " cannot be made: " + failure, failure);
        }
    }

    private static void requireDatabase(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD.length);
            if (head.length > 0 && !Arrays.equals(head, HEAD)) {
                throw new CannotOpen("The file " + file + " is not a database");
            }
        } catch (IOException failure) {
            throw new CannotOpen("The database " + file + " cannot be read: " + failure, failure);
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
