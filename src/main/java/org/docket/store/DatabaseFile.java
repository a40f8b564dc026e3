// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file before it is opened: made for its owner alone, or found to be a database. */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    private DatabaseFile() {}

    static void prepare(Path file) {
        try {
            if (!make(file)) {
                require(file);
                tighten(file);
            }
        } catch (IOException failure) {
            throw new CannotOpen("The database " + file + " cannot be made: " + failure, failure);
        }
    }

    /** Makes a file for its owner alone; false when it is there already. */
    static boolean make(Path file) throws IOException {
        try {
            Files.createFile(file, onlyForTheOwner(file));
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }

    static void require(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD.length);
            if (head.length > 0 && !Arrays.equals(head, HEAD)) {
                throw new CannotOpen("The file " + file + " is not a database");
            }
        } catch (IOException failure) {
            throw new CannotOpen("The database " + file + " cannot be read: " + failure, failure);
        }
    }

    /** What SQLite puts beside the file gets the file's own permissions. */
    private static void tighten(Path file) {
        try {
            if (isPosix(file) && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                Files.setPosixFilePermissions(file, OWNERS);
                LOG.warn("Others on this machine could read the database {}; now only its owner can", file);
            }
        } catch (IOException notOurs) {
            LOG.warn("Others on this machine can read the database {}: {}", file, notOurs.toString());
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
