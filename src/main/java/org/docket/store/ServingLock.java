// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Says which process serves a database. The system takes the lock away when that process ends, however it ends. */
final class ServingLock implements AutoCloseable {
    /** Far behind what is written there, so that it can be read while it is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final String since;

    private ServingLock(FileChannel channel, String since) {
        this.channel = channel;
        this.since = since;
    }

    static ServingLock take(Path database) {
        Path file = beside(database);
        FileChannel channel = open(file, database);
        if (!isFree(channel)) {
            close(channel);
            throw new Served(sentence(database, file));
        }
        ServingLock lock =
                new ServingLock(channel, "process " + ProcessHandle.current().pid() + " since " + Instant.now());
        lock.write(lock.since);
        return lock;
    }

    /** Who serves the database just now; empty when nobody does. */
    static Optional<String> holder(Path database) {
        Path file = beside(database);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        FileChannel channel = open(file, database);
        try {
            return isFree(channel) ? Optional.empty() : Optional.of(sentence(database, file));
        } finally {
            close(channel);
        }
    }

    void at(String address) {
        write(since + ", at " + address);
    }

    @Override
    public void close() {
        write("");
        close(channel);
    }

    private void write(String words) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException fullDisk) {
            throw new CannotOpen("It cannot be written down who serves the database: " + fullDisk, fullDisk);
        }
    }

    private static boolean isFree(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        } catch (IOException failure) {
            throw new CannotOpen("The database cannot be locked: " + failure, failure);
        }
    }

    private static String sentence(Path database, Path file) {
        try {
            String who = Files.readString(file);
            return "The database " + database + " is already served by "
                    + (who.isEmpty() ? "a process that is just starting" : who) + ".";
        } catch (IOException unreadable) {
            return "The database " + database + " is already served; by whom cannot be read: " + unreadable;
        }
    }

    /** However the database is named, its lock is beside the file itself. */
    private static Path beside(Path database) {
        try {
            Path file = Files.exists(database) ? database.toRealPath() : database.toAbsolutePath();
            return file.resolveSibling(file.getFileName() + ".lock");
        } catch (IOException failure) {
            throw new CannotOpen("The database " + database + " cannot be found: " + failure, failure);
        }
    }

    private static FileChannel open(Path file, Path database) {
        try {
            DatabaseFile.make(file);
            return FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException failure) {
            throw new CannotOpen("The database " + database + " cannot be locked: " + failure, failure);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new CannotOpen("The lock cannot be given back: " + failure, failure);
        }
    }
}
